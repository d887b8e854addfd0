package vn.motcua.documents;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.util.ClassUtils;

/**
 * Which papers say numbers somebody counted, and which say only what was typed into them: whoever
 * writes a new paper has to say which it is.
 */
class CountedPapersTest {
  /** Their numbers carry the id of their definition; the tests of whoever prints them read it. */
  private static final Set<Class<?>> COUNTED = Set.of(ReportPaper.class, MinutesForm.class);

  /** Nothing on them is counted: what each says is an entry of one dossier, one act or one list. */
  private static final Map<Class<?>, String> ENTRIES =
      Map.ofEntries(
          Map.entry(ReceiptForm.class, "names, days, papers handed in, money as asked"),
          Map.entry(CertificationReceiptForm.class, "what was certified, money as asked"),
          Map.entry(BulkReceiptForm.class, "dossiers of one person, days, money as asked"),
          Map.entry(SupplementForm.class, "what is missing, days"),
          Map.entry(RefusalForm.class, "why, days"),
          Map.entry(ApologyForm.class, "days, the reason"),
          Map.entry(ApologyDraft.class, "the apology before it is signed"),
          Map.entry(StopForm.class, "days, the reason"),
          Map.entry(IneligibleForm.class, "days, reasons one below the other"),
          Map.entry(ControlForm.class, "who handed over to whom, and when"),
          Map.entry(RegisterForm.class, "one line of the register for each dossier"),
          Map.entry(TransferForm.class, "one line for each result"),
          Map.entry(HandoverForm.class, "who took which result, and when"),
          Map.entry(GuidanceForm.class, "what the law asks for, terms and fees as it says them"),
          Map.entry(VisitRefusalForm.class, "why, days"),
          Map.entry(VisitReceiptForm.class, "what was taken in, days"),
          Map.entry(VisitMinutesForm.class, "what was said, as it was typed"),
          Map.entry(VisitRegisterForm.class, "one line for each visit, with who came as typed"),
          Map.entry(LetterForm.class, "a letter to one person: name, code, days"),
          Map.entry(BoardForm.class, "one conclusion, from which day to which"),
          Map.entry(BallotForm.class, "one household's number and code"),
          Map.entry(DeclarationForm.class, "what the citizen typed"),
          Map.entry(PosterForm.class, "promises in words; the figures are behind the code"),
          Map.entry(ScanForm.class, "an address to scan"));

  @Test
  void whoever_sets_a_paper_has_said_whether_its_numbers_are_counted() throws Exception {
    Set<String> judged =
        Stream.concat(COUNTED.stream(), ENTRIES.keySet().stream())
            .map(Class::getSimpleName)
            .collect(Collectors.toCollection(TreeSet::new));
    assertThat(set())
        .as("papers this module sets, and what was said of each")
        .isEqualTo(judged)
        .containsAll(
            Arrays.stream(PrintedForm.class.getPermittedSubclasses())
                .map(Class::getSimpleName)
                .toList());
  }

  /** What the classes of this module that draw or write a paper take. */
  private static Set<String> set() throws IOException, ClassNotFoundException {
    Set<String> papers = new TreeSet<>();
    for (Resource file :
        new PathMatchingResourcePatternResolver()
            .getResources("classpath*:vn/motcua/documents/*.class")) {
      String name = String.valueOf(file.getFilename()).replace(".class", "");
      Class<?> type =
          ClassUtils.forName("vn.motcua.documents." + name, ReportPaper.class.getClassLoader());
      for (Method method : type.getDeclaredMethods()) {
        if ((name.endsWith("Layout") || name.equals("ReportFile"))
            && Set.of("draw", "write").contains(method.getName())
            && method.getReturnType() == byte[].class
            && method.getParameterCount() > 0) {
          papers.add(method.getParameterTypes()[0].getSimpleName());
        }
      }
    }
    return papers;
  }

  @Test
  void a_number_keeps_its_definition_and_the_bracket_that_closes_it() {
    String said = "Đã xong " + PaperFigure.of("a-done", "25 %") + " (" + PaperFigure.of("a-of", 4);
    assertThat(PaperFigure.pieces(said + ")"))
        .containsExactly(
            new PaperFigure("Đã xong ", ""),
            new PaperFigure("25 %", "a-done"),
            new PaperFigure(" (", ""),
            new PaperFigure("4", "a-of"),
            new PaperFigure(")", ""));
    assertThat(PaperFigure.definitions(List.of(said, said))).containsExactly("a-done", "a-of");
    float narrow = Face.REGULAR.width("Đã xong 25 % (4", Run.BODY) + 1;
    Run[] runs = Run.plain(said + ")").pieces().toArray(Run[]::new);
    assertThat(Line.wrap(narrow, runs)).as("not a line with a bracket alone").hasSize(2);
    assertThat(Line.wrap(Face.REGULAR.width("Đã xong 25 % (4)", Run.BODY) + 1, runs)).hasSize(1);
  }

  @Test
  void signs_somebody_typed_are_neither_a_number_nor_printed() {
    assertThat(PaperFigure.isIn("\uE000 12 \uE002")).isFalse();
    assertThat(Run.plain("\uE000 12 \uE002").text()).isEqualTo(" 12 ");
    assertThat(PaperFigure.pieces("")).containsExactly(new PaperFigure("", ""));
  }
}
