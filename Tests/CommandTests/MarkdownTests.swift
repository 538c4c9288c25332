import Foundation
import TestSupport
import Testing

@Suite struct MarkdownSectionTests {
  private let archdraw: Command

  init() throws {
    archdraw = try Command()
    try archdraw.write(
      "title: Shop\ncomponents: { a: ec2, b: rds }\nflows: [a -> b: SQL]\n", to: "shop.yaml")
  }

  @Test func thePictureStandsBesideTheSection() throws {
    let run = try archdraw("markdown", "shop.yaml", "-o", "shop.md")
    #expect(run == Run(status: 0, output: "", errors: ""))
    let text = archdraw.read("shop.md")
    #expect(
      text.hasPrefix("## Shop\n\n![Components: EC2; RDS. Flows: EC2 to RDS: SQL.](shop.svg)\n"))
    // The same words as the picture's own.
    #expect(
      archdraw.read("shop.svg").contains("Components: EC2; RDS. Flows: EC2 to RDS: SQL.</desc>"))
  }

  @Test func standardOutputLinksToAPictureOfTheDesignsName() throws {
    #expect(try archdraw("markdown", "shop.yaml").output.contains("](shop.svg)\n"))
    #expect(try archdraw("markdown", "rag", "-f", "png").output.contains("](rag.png)\n"))
    #expect(try archdraw.files == ["shop.yaml"])
  }

  @Test func thePictureStandsWhereItIsAskedFor() throws {
    for folder in ["docs", "img"] {
      try FileManager.default.createDirectory(
        at: archdraw.folder.appending(path: folder), withIntermediateDirectories: true)
    }
    _ = try archdraw("markdown", "shop.yaml", "-o", "docs/a.md", "--picture", "img/a.png")
    #expect(archdraw.read("docs/a.md").contains("](../img/a.png)\n"))
    #expect(archdraw.data("img/a.png").starts(with: [0x89, 0x50]))
    let run = try archdraw("markdown", "shop.yaml", "--picture", "img/b.svg", "--level", "1")
    #expect(run.output.hasPrefix("# Shop\n"))
    #expect(run.output.contains("](img/b.svg)\n"))
    #expect(archdraw.read("img/b.svg").contains("</svg>"))
  }

  @Test func parametersAndLanguageAreThoseOfADrawing() throws {
    let text = try archdraw("markdown", "rag", "--language", "ko", "--set", "compute=ec2").output
    #expect(text.contains("### 구성 요소"))
    #expect(text.contains("Amazon EC2"))
  }

  @Test(arguments: [
    (["shop.yaml", "-o", "a.svg"], "'a.svg' would be the section and its picture"),
    (["shop.yaml", "-o", "shop.yaml"], "'shop.yaml' is the design, and would be written over"),
    (["shop.yaml", "-f", "pdf"], "the value 'pdf' is invalid for '-f <format>'"),
    (["shop.yaml", "--picture", "a.pdf"], "the ending of 'a.pdf' stands for no picture"),
    (["shop.yaml", "rag"], "a section is of one design, and there are 2"),
    (["README.md"], "no file and no pattern is called 'README.md'"),
    (["shop.yaml", "--level", "6"], "the value '6' is invalid for '--level <n>'"),
    (["shop.yaml", "--check"], "--check has no meaning without --replace"),
    (["--replace", "a.md", "-o", "b.md"], "-o has no meaning with --replace"),
    (["--replace", "a.md", "--set", "a=b"], "--set has no meaning with --replace"),
  ])
  func whatCannotBeMeantIsRefused(_ arguments: [String], _ message: String) throws {
    let run = try archdraw.run(["markdown"] + arguments)
    #expect(run.errors.contains(message), "\(run.errors)")
    #expect(run.status == (arguments == ["README.md"] ? 1 : 2))
    #expect(try archdraw.files == ["shop.yaml"])
  }
}

@Suite struct MarkdownReplaceTests {
  private let archdraw: Command

  private static let text = """
    # Shop

    ```archdraw
    components: { a: ec2, b: rds }
    flows: [a -> b]
    ```

    - Checkout:

      ~~~archdraw name=checkout
      components: { a: lambda }
      ~~~

    ````markdown
    ```archdraw
    components: { a: none }
    ```
    ````

    """

  init() throws {
    archdraw = try Command()
    try archdraw.write(Self.text, to: "shop.md")
  }

  @Test func picturesStandBesideTheFileAndLinksBeneathTheBlocks() throws {
    let run = try archdraw("markdown", "--replace", "shop.md")
    #expect(run == Run(status: 0, output: "", errors: ""))
    #expect(try archdraw.files == ["checkout.svg", "shop-1.svg", "shop.md"])
    let text = archdraw.read("shop.md")
    #expect(
      text.contains(
        "```\n\n![Components: EC2; RDS. Flows: EC2 to RDS.](shop-1.svg) <!-- archdraw -->\n\n- Ch"))
    #expect(
      text.contains("  ~~~\n\n  ![Components: Lambda.](checkout.svg) <!-- archdraw -->\n\n````"))
    #expect(archdraw.read("checkout.svg").contains("Lambda"))
  }

  @Test func aSecondRunChangesNothing() throws {
    _ = try archdraw("markdown", "--replace", "shop.md")
    let first = try archdraw.files.map(archdraw.data)
    #expect(try archdraw("markdown", "--replace", "shop.md").status == 0)
    #expect(try archdraw.files.map(archdraw.data) == first)
    #expect(try archdraw("markdown", "--replace", "--check", "shop.md").status == 0)
  }

  @Test func checkTellsWhatIsNotCurrentAndWritesNothing() throws {
    let run = try archdraw("markdown", "--replace", "--check", "shop.md")
    #expect(run.status == 1)
    #expect(
      run.errors
        == ["shop-1.svg", "checkout.svg", "shop.md"].map {
          "\($0): error: not what 'archdraw markdown --replace shop.md' makes of it\n"
        }.joined() + "3 errors\n")
    #expect(try archdraw.files == ["shop.md"])
    #expect(archdraw.read("shop.md") == Self.text)
  }

  @Test func lineEndsByteOrderMarkAndLastLineStay() throws {
    try archdraw.write("\u{FEFF}a\r\n\r\n```archdraw\r\ncomponents: { a: ec2 }\r\n```", to: "w.md")
    _ = try archdraw("markdown", "--replace", "-f", "png", "w.md")
    #expect(
      archdraw.read("w.md")
        == "\u{FEFF}a\r\n\r\n```archdraw\r\ncomponents: { a: ec2 }\r\n```\r\n\r\n"
        + "![Components: EC2.](w-1.png) <!-- archdraw -->")
  }

  @Test func allErrorsHaveTheirPlacesInTheFileAndNothingIsWritten() throws {
    let text = """
      ```archdraw
      components: { a: ec2 }
      ```
      > ```archdraw
      > components:
      >   web: ec3
      > ```

      ```archdraw nam=x
      components: { a: ec2 }
      flows: [a -> c]
      ```

      """
    try archdraw.write(text, to: "bad.md")
    let run = try archdraw("markdown", "--replace", "shop.md", "bad.md")
    #expect(
      run
        == Run(
          status: 1, output: "",
          errors: """
            bad.md:6:10: error: unknown type 'ec3'
                6 | >   web: ec3
                  |          ^~~
                  = did you mean 'ec2'?
            bad.md:9:13: error: 'nam=x' has no meaning for a block
                9 | ```archdraw nam=x
                  |             ^~~~~
                  = what may follow 'archdraw' is the name of its picture, such as 'name=checkout'
            bad.md:11:14: error: nothing is called 'c'
               11 | flows: [a -> c]
                  |              ^
                  = write 'a'
            3 errors

            """))
    #expect(try archdraw.files == ["bad.md", "shop.md"])
    #expect(archdraw.read("shop.md") == Self.text)
    #expect(archdraw.read("bad.md") == text)
  }

  @Test func twoFilesDoNotDrawOnePicture() throws {
    try archdraw.write("```archdraw name=checkout\ncomponents: { a: s3 }\n```\n", to: "b.md")
    let run = try archdraw("markdown", "--replace", "shop.md", "b.md")
    #expect(run.status == 2)
    #expect(run.errors.contains("'shop.md' and 'b.md' would both draw 'checkout.svg'"))
    #expect(try archdraw.files == ["b.md", "shop.md"])
  }

  @Test func aPictureOfAnotherFileIsDrawnInThatFilesFolder() throws {
    try FileManager.default.createDirectory(
      at: archdraw.folder.appending(path: "docs"), withIntermediateDirectories: true)
    try archdraw.write(
      "```archdraw\ncomponents: { a: { type: ec2, icon: own.svg } }\n```\n", to: "docs/a.md")
    try archdraw.write("<svg viewBox='0 0 8 8'><path d='M0 0h8v8z'/></svg>", to: "docs/own.svg")
    #expect(try archdraw("markdown", "--replace", "docs/a.md").status == 0)
    #expect(archdraw.read("docs/a.md").contains("](a-1.svg)"))
    #expect(archdraw.read("docs/a-1.svg").contains("</svg>"))
  }

  @Test func aPictureWhoseBlockHasGoneIsToldAndKept() throws {
    _ = try archdraw("markdown", "--replace", "shop.md")
    let link = "![x](checkout.svg) <!-- archdraw -->\n"
    try archdraw.write(link, to: "shop.md")
    let run = try archdraw("markdown", "--replace", "shop.md")
    #expect(run.status == 0)
    #expect(
      run.errors == """
        shop.md:1:1: warning: the picture has no block above it any more
            1 | ![x](checkout.svg) <!-- archdraw -->
              | ^~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~
              = delete the line and the file, or the line's '<!-- archdraw -->' to keep both
        1 warning

        """)
    #expect(archdraw.read("shop.md") == link)
    #expect(try archdraw.files.contains("checkout.svg"))
  }

  @Test func whatCannotBeReadIsTold() throws {
    #expect(
      try archdraw("markdown", "--replace", "none.md").errors.contains("cannot read 'none.md'"))
  }
}
