import ArchdrawReading
import Testing

@Suite struct RecognitionTests {
  @Test(arguments: [
    "components:\n  web: ec2\n", "flows:\n  - a -> b\n", "title: A\ncomponents: { a: ec2 }\n",
    "\u{FEFF}\"components\":\r\n  a: ec2\r\n", "# A comment\n\ntitel: A\ncomponents:\n  a: [\n",
    "title: a: b\nflows: []\n",
  ])
  func knowsADesign(_ text: String) { #expect(looksLikeDesign(text.utf8)) }

  @Test(arguments: [
    "", "components", "- components: 1\n", "services:\n  web:\n    components:\n",
    "openapi: 3.1.0\ninfo: {}\npaths: {}\ncomponents: {}\n",
    "{{- if .Values.a }}\nflows: 1\n---\na: 1\nb: 2\n",
    "title: A site\ndescription: B\ntheme: minima\n", "apiVersion: v1\nkind: Pod\nspec: {}\n",
  ])
  func knowsWhatIsNone(_ text: String) { #expect(!looksLikeDesign(text.utf8)) }
}
