#!/bin/sh
# make-contact-sheet.sh ARCHDRAW
# Prints a design with every type of component there is, category by category: the contact sheet of the
# gallery, on which no two glyphs may look alike.
set -eu

"$1" list components --json | awk -F'"' '
BEGIN {
  korean["people"] = "사람과 기기"; korean["compute"] = "컴퓨팅"; korean["containers"] = "컨테이너"
  korean["storage"] = "스토리지"; korean["database"] = "데이터베이스"; korean["network"] = "네트워크"
  korean["messaging"] = "메시징"; korean["analytics"] = "분석"; korean["ai"] = "AI"
  korean["security"] = "보안"; korean["management"] = "관리"; korean["developer-tools"] = "개발자 도구"
  korean["front-end"] = "프런트엔드"; korean["iot"] = "IoT"; korean["media"] = "미디어"
  korean["migration"] = "마이그레이션"; korean["general"] = "일반"; korean["open-source"] = "오픈 소스"
  print "title: { en: Every component there is, ko: 모든 구성 요소 }"
  print "components:"
}
/"name":/ {
  for (i = 2; i < NF; i += 2) if ($i == "name" || $i == "category") value[$i] = $(i + 2)
  if (value["category"] != last) {
    last = value["category"]
    english = last == "ai" ? "AI" : last == "iot" ? "IoT" : toupper(substr(last, 1, 1)) substr(last, 2)
    gsub("-", " ", english)
    printf "  in-%s:\n    label: { en: %s, ko: %s }\n    components:\n", last, english, korean[last]
  }
  printf "      %s: %s\n", value["name"], value["name"]
}'
