package vn.motcua.reporting.web;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.documentinterchange.markedcontent.PDMarkedContent;
import org.apache.pdfbox.text.PDFMarkedContentExtractor;
import org.apache.pdfbox.text.TextPosition;
import org.apache.poi.xwpf.usermodel.IBodyElement;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.apache.poi.xwpf.usermodel.XWPFSDT;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.springframework.web.util.HtmlUtils;
import vn.motcua.web.Definition;
import vn.motcua.web.Definitions;

/**
 * A paper with counted numbers as another program reads it, PDF or Word: which definition stands at
 * each number, and which numbers have none.
 */
public final class FigurePapers {
  /**
   * What stands at one place of the paper.
   *
   * @param definition empty for words
   */
  record Piece(String text, String definition) {}

  private final List<Piece> pieces;

  private FigurePapers(List<Piece> pieces) {
    this.pieces = pieces;
  }

  /** A print, without its foot and what else is decoration. */
  public static FigurePapers print(byte[] pdf) throws IOException {
    List<Piece> pieces = new ArrayList<>();
    try (PDDocument document = Loader.loadPDF(pdf)) {
      for (PDPage page : document.getPages()) {
        PDFMarkedContentExtractor read = new PDFMarkedContentExtractor();
        read.processPage(page);
        read.getMarkedContents().forEach(one -> collect(one, "", pieces));
      }
    }
    return new FigurePapers(pieces);
  }

  private static void collect(PDMarkedContent part, String above, List<Piece> into) {
    if (part.getTag().equals("Artifact")) {
      return;
    }
    String own = part.getProperties().getString("MotCuaDefinition", above);
    StringBuilder words = new StringBuilder();
    for (Object one : part.getContents()) {
      if (one instanceof PDMarkedContent inner) {
        into.add(new Piece(words.toString(), own));
        words.setLength(0);
        collect(inner, own, into);
      } else if (one instanceof TextPosition letter) {
        words.append(letter.getUnicode());
      }
    }
    into.add(new Piece(words + (above.equals(own) ? "\n" : ""), own));
  }

  /** A Word file, without what its pages repeat. */
  public static FigurePapers word(byte[] file) throws IOException {
    List<Piece> pieces = new ArrayList<>();
    try (XWPFDocument document = new XWPFDocument(new ByteArrayInputStream(file))) {
      document.getBodyElements().forEach(one -> collect(one, pieces));
    }
    return new FigurePapers(pieces);
  }

  private static void collect(IBodyElement element, List<Piece> into) {
    switch (element) {
      case XWPFTable table ->
          table
              .getRows()
              .forEach(row ->
                  row.getTableCells()
                      .forEach(
                          cell -> cell.getBodyElements().forEach(inner -> collect(inner, into))));
      case XWPFParagraph paragraph -> {
        paragraph
            .getIRuns()
            .forEach(run ->
                into.add(
                    switch (run) {
                      case XWPFRun words -> new Piece(words.text(), "");
                      case XWPFSDT number ->
                          new Piece(number.getContent().getText(), number.getTag());
                      default -> throw new IllegalArgumentException("what is " + run);
                    }));
        into.add(new Piece("\n", ""));
      }
      default -> throw new IllegalArgumentException("what is " + element);
    }
  }

  /** Everything that is read, in its order. */
  public String text() {
    return pieces.stream().map(Piece::text).collect(Collectors.joining());
  }

  /** The definitions at its numbers. */
  public Set<String> named() {
    return pieces.stream()
        .filter(piece -> !piece.text().isBlank() && !piece.definition().isEmpty())
        .map(Piece::definition)
        .collect(Collectors.toCollection(TreeSet::new));
  }

  /** The definitions whose rule is told on it. */
  private List<Definition> told(Definitions definitions) {
    String text = text();
    return definitions.chapters().stream()
        .flatMap(chapter -> chapter.definitions().stream())
        .filter(one -> text.contains(one.id()))
        .toList();
  }

  /**
   * Numbers that stand there without a definition; the rules told at the end are none.
   *
   * @param entries words with numbers in them that somebody typed
   */
  public List<String> undefined(Definitions definitions, String... entries) {
    String words =
        pieces.stream()
            .map(piece -> piece.definition().isEmpty() ? piece.text() : " # ")
            .collect(Collectors.joining())
            .replaceAll("\\s+", " ")
            .replaceAll("ngày \\d\\d tháng \\d\\d năm \\d{4}", " ; ")
            .replaceAll("\\d\\d giờ \\d\\d phút", " ; ");
    for (String entry : entries) {
      words = words.replace(entry, " ; ");
    }
    List<String> rules = new ArrayList<>();
    for (Definition one : told(definitions)) {
      words = words.replace(one.id(), " ; ");
      rules.addAll(List.of(one.rule().vi(), one.name().vi()));
    }
    rules.removeIf(rule -> rule.length() < FigurePages.A_WHOLE_NAME);
    return FigurePages.undefined("<main>" + HtmlUtils.htmlEscape(words) + "</main>", rules);
  }
}
