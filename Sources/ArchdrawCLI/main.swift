print("archdraw")
