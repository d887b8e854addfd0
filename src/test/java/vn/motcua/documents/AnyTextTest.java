package vn.motcua.documents;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever people type, and however much: no word is lost and nothing stands in the margin. */
class AnyTextTest {

  private static final String LETTERS =
      "aăâbcdđeêghiklmnoôơpqrstuưvxyáàảãạấầẩẫậýỳỷỹỵ0123456789,.;:/()–";

  /** A form with one text of the test's choosing in it, and the paper it stands on. */
  record Case(String name, PaperSize paper, Function<String, byte[]> print) {

    @Override
    public String toString() {
      return name + " on " + paper;
    }
  }

  static Stream<Case> forms() {
    return Stream.of(
        new Case(
            "refusal",
            PaperSize.A5,
            text -> Papers.render(NaHyNotices.refusal(text), NaHyNotices.REFUSAL)),
        new Case(
            "apology",
            PaperSize.A5,
            text -> Papers.render(NaHyNotices.apology(text), NaHyNotices.APOLOGY)),
        new Case(
            "stop", PaperSize.A5, text -> Papers.render(NaHyNotices.stop(text), NaHyNotices.STOP)),
        new Case(
            "whole reason",
            PaperSize.A5,
            text -> Papers.render(NaHyNotices.supplement(List.of(), text), NaHyNotices.SUPPLEMENT)),
        new Case(
            "missing paper",
            PaperSize.A5,
            text -> Papers.render(missing(text, ""), NaHyNotices.SUPPLEMENT)),
        new Case(
            "reason of a paper",
            PaperSize.A5,
            text -> Papers.render(missing("Tờ khai", text), NaHyNotices.SUPPLEMENT)),
        new Case(
            "ineligible",
            PaperSize.A4,
            text -> Papers.render(reason(text, ""), NaHyNotices.INELIGIBLE)),
        new Case(
            "provision",
            PaperSize.A4,
            text -> Papers.render(reason("Chưa đủ tuổi.", text), NaHyNotices.INELIGIBLE)),
        new Case(
            "paper handed in",
            PaperSize.A5,
            text ->
                Papers.render(
                    NaHy.withPapers(List.of(new ReceiptForm.Paper(text, 1, 0, 0))),
                    NaHy.RECEIPT_2025)));
  }

  @ParameterizedTest
  @MethodSource("forms")
  void every_word_comes_back_and_none_stands_in_the_margin(Case form) {
    Random random = new Random(42);
    for (int length : List.of(1, 3, 40, 350, 2_000)) {
      List<String> words = words(random, length);
      byte[] pdf = form.print().apply(String.join(" ", words));
      assertThat(Pdf.words(pdf)).as("%d words", length).containsSubsequence(words);
      assertInsideMargins(pdf, form.paper());
    }
  }

  @ParameterizedTest
  @MethodSource("forms")
  void a_word_wider_than_the_page_is_broken_and_stays_inside(Case form) {
    byte[] pdf = form.print().apply("đầu " + "Ặ".repeat(700) + " cuối");
    assertThat(Pdf.text(pdf).chars().filter(letter -> letter == 'Ặ')).hasSize(700);
    assertInsideMargins(pdf, form.paper());
  }

  @Test
  void the_check_sees_letters_in_the_margin() {
    byte[] onA4 = Papers.render(NaHyNotices.ineligible(), NaHyNotices.INELIGIBLE);
    assertThat(Ink.of(onA4)).anyMatch(letter -> !letter.isInside(PaperSize.A5));
  }

  @Test
  void a_reason_of_2000_characters_in_ten_lines_keeps_its_lines() {
    String line = "Nơi cư trú trước đây chưa trả lời. ".repeat(6).strip().substring(0, 200);
    String reason =
        String.join("\n", IntStream.range(0, 10).mapToObj(n -> n + ") " + line).toList());
    byte[] pdf = Papers.render(NaHyNotices.refusal(reason), NaHyNotices.REFUSAL);
    assertThat(reason).hasSizeGreaterThan(2_000);
    assertThat(Pdf.lines(pdf).lines()).anyMatch(read -> read.startsWith("9) Nơi cư trú"));
    assertThat(Pdf.pages(pdf)).isLessThanOrEqualTo(3);
    assertInsideMargins(pdf, PaperSize.A5);
  }

  @Test
  void long_names_of_offices_and_officers_push_nothing_off_the_page() {
    String name = "Nguyễn Hoàng Phương Thảo ".repeat(15).strip();
    Letterhead head = new Letterhead("UBND " + name, "TRUNG TÂM " + name, name);
    RefusalForm from = NaHyNotices.refusal();
    RefusalForm form =
        new RefusalForm(
            head,
            NaHy.DOSSIER,
            from.issuedOn(),
            new ReceiptForm.Person(name, name, name, name, name),
            name,
            from.procedureCode(),
            from.reason(),
            new ReceiptForm.Contact(name, name, name),
            name);
    byte[] pdf = Papers.render(form, NaHyNotices.REFUSAL);
    assertInsideMargins(pdf, PaperSize.A5);
    String text = Pdf.text(pdf);
    assertThat(text.split("Thảo", -1).length - 1).isGreaterThanOrEqualTo(15 * 11);
  }

  @Test
  void a_signature_never_stands_alone_on_a_page_without_its_heading() {
    for (int length = 100; length < 400; length += 7) {
      byte[] pdf = Papers.render(NaHyNotices.apology("lý do ".repeat(length)), NaHyNotices.APOLOGY);
      String last = Pdf.textOfPage(pdf, Pdf.pages(pdf));
      assertThat(last).as("%d words", length).contains("GIÁM ĐỐC", "Lò Văn Kiên");
    }
  }

  private static SupplementForm missing(String paper, String reason) {
    return NaHyNotices.supplement(
        List.of(
            new SupplementForm.Missing(paper, reason, 1, 0, 0),
            new SupplementForm.Missing("Hộ chiếu", "hết hạn", 1, 0, 0)),
        "");
  }

  private static IneligibleForm reason(String text, String ground) {
    return NaHyNotices.ineligible(List.of(new IneligibleForm.Reason(text, ground)));
  }

  private static void assertInsideMargins(byte[] pdf, PaperSize paper) {
    assertThat(Ink.of(pdf)).isNotEmpty().allMatch(letter -> letter.isInside(paper));
  }

  /** Words of one to eighteen letters; their numbers make them different from each other. */
  private static List<String> words(Random random, int count) {
    List<String> words = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      StringBuilder word = new StringBuilder();
      random
          .ints(1 + random.nextInt(18), 0, LETTERS.length())
          .forEach(letter -> word.append(LETTERS.charAt(letter)));
      words.add(word.append('w').append(i).toString());
    }
    return words;
  }
}
