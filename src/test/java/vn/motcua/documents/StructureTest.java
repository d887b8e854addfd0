package vn.motcua.documents;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What a screen reader walks: one title, tables with headings, pictures with words. */
class StructureTest {

  static Stream<byte[]> papers() {
    return Stream.of(
        Papers.render(NaHy.birth(), NaHy.RECEIPT_2025),
        Papers.render(NaHyNotices.supplement(), NaHyNotices.SUPPLEMENT),
        Papers.render(NaHyNotices.refusal(), NaHyNotices.REFUSAL),
        Papers.render(NaHyNotices.apology(), NaHyNotices.APOLOGY),
        Papers.render(NaHyNotices.stop(), NaHyNotices.STOP),
        Papers.render(NaHyNotices.ineligible(), NaHyNotices.INELIGIBLE),
        Papers.render(NaHyPapers.control(), NaHyPapers.CONTROL),
        Papers.render(NaHyLists.register(40), NaHyLists.REGISTER),
        Papers.render(NaHyLists.transfer(), NaHyLists.TRANSFER),
        Papers.render(NaHyLists.certification(), NaHyLists.CERTIFICATION),
        Papers.render(NaHyPapers.handover(), NaHyPapers.HANDOVER),
        Papers.render(NaHyPapers.guidance(), NaHyPapers.GUIDANCE));
  }

  @ParameterizedTest
  @MethodSource("papers")
  void every_paper_has_one_title_and_every_picture_says_what_it_is(byte[] pdf) {
    List<PDStructureElement> all = elements(pdf);
    assertThat(all).extracting(PDStructureElement::getStructureType).containsOnlyOnce("H1");
    assertThat(all)
        .filteredOn(element -> element.getStructureType().equals("Figure"))
        .allSatisfy(figure -> assertThat(figure.getAlternateDescription()).isNotBlank());
  }

  @ParameterizedTest
  @MethodSource("papers")
  void every_row_of_a_table_has_as_many_cells_as_the_table_has_headings(byte[] pdf) {
    for (PDStructureElement table : elements(pdf)) {
      if (table.getStructureType().equals("Table")) {
        List<Integer> widths = new ArrayList<>();
        below(table, "TR").forEach(row -> widths.add(row.getKids().size()));
        assertThat(widths).isNotEmpty().allMatch(widths.getFirst()::equals);
        assertThat(below(table, "TH")).hasSize(widths.getFirst());
      }
    }
  }

  @Test
  void a_heading_repeated_on_later_pages_is_read_aloud_once() {
    byte[] pdf = Papers.render(NaHyLists.register(200), NaHyLists.REGISTER);
    assertThat(Pdf.pages(pdf)).isGreaterThan(5);
    List<PDStructureElement> all = elements(pdf);
    assertThat(all).filteredOn(each -> each.getStructureType().equals("TH")).hasSize(13);
    assertThat(all).filteredOn(each -> each.getStructureType().equals("TR")).hasSize(201);
  }

  @Test
  void the_code_is_described_as_what_the_phone_and_the_scanner_read() {
    List<String> told =
        elements(Papers.render(NaHyNotices.stop(), NaHyNotices.STOP)).stream()
            .filter(element -> element.getStructureType().equals("Figure"))
            .map(PDStructureElement::getAlternateDescription)
            .toList();
    assertThat(told)
        .containsExactly("Mã QR theo dõi hồ sơ 03169-261102-0007", "Mã vạch của 03169-261102-0007");
  }

  private static List<PDStructureElement> elements(byte[] pdf) {
    return Pdf.inside(
        pdf,
        document -> {
          List<PDStructureElement> all = new ArrayList<>();
          collect(document.getDocumentCatalog().getStructureTreeRoot(), all);
          return all;
        });
  }

  private static List<PDStructureElement> below(PDStructureNode node, String type) {
    List<PDStructureElement> all = new ArrayList<>();
    collect(node, all);
    return all.stream().filter(each -> each.getStructureType().equals(type)).toList();
  }

  private static void collect(PDStructureNode node, List<PDStructureElement> into) {
    for (Object kid : node.getKids()) {
      if (kid instanceof PDStructureElement element) {
        into.add(element);
        collect(element, into);
      }
    }
  }
}
