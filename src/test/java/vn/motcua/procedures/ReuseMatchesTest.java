package vn.motcua.procedures;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** The reuse list against every paper of every shipped procedure: what is recognised, all of it. */
class ReuseMatchesTest {
  private static final LocalDate DAY = LocalDate.of(2026, 11, 2);
  private static final Map<String, ProcedureDraft> PROCEDURES =
      ShippedCatalogue.records(ShippedCatalogue.read(ShippedCatalogue.PROCEDURES)).stream()
          .map(record -> record.draft(DAY))
          .filter(draft -> !draft.code().isEmpty())
          .collect(Collectors.toMap(ProcedureDraft::code, draft -> draft));
  private static final List<ShippedLaw.Row> LIST =
      ShippedLaw.documents(
          new String(ShippedCatalogue.read(ShippedLaw.REUSE), StandardCharsets.UTF_8));

  private record Match(String code, String document, String paper) {}

  @Test
  void the_whole_list_is_read_and_most_of_it_is_for_other_levels() {
    assertThat(LIST).hasSize(782);
    assertThat(LIST).filteredOn(row -> PROCEDURES.containsKey(row.code())).hasSize(91);
    assertThat(LIST).allMatch(row -> !row.document().isEmpty() && !row.database().isEmpty());
  }

  @Test
  void so_many_papers_are_recognised_in_so_many_procedures() {
    List<Match> matches = matches();
    assertThat(matches).as(listed(matches)).hasSize(57);
    assertThat(matches.stream().map(Match::code).distinct()).hasSize(50);
  }

  @Test
  void every_procedure_of_civil_status_that_the_list_names_is_recognised_but_three() {
    List<String> recognised = matches().stream().map(Match::code).distinct().toList();
    List<String> missed =
        LIST.stream()
            .filter(row -> row.document().equals("Căn cước"))
            .map(ShippedLaw.Row::code)
            .filter(PROCEDURES::containsKey)
            .distinct()
            .filter(code -> !recognised.contains(code))
            .toList();
    // Their own lists do not name an identity paper at all.
    assertThat(missed).containsExactlyInAnyOrder("2.002363", "2.001023", "2.000986");
  }

  @Test
  void nothing_recognised_is_guidance_and_every_name_opens_with_a_paper() {
    assertThat(matches())
        .allSatisfy(match ->
            assertThat(match.paper())
                .matches("(?s)(Giấy|Bản|Hộ chiếu|Văn bản|Thẻ|Trích lục|Căn cước).*"));
  }

  private static String listed(List<Match> matches) {
    return matches.stream().map(Match::toString).collect(Collectors.joining("\n"));
  }

  private static List<Match> matches() {
    List<Match> matches = new ArrayList<>();
    for (ShippedLaw.Row row : LIST) {
      ProcedureDraft draft = PROCEDURES.get(row.code());
      if (draft != null) {
        draft.papers().stream()
            .filter(paper -> ReuseRules.isReplaced(row.document(), paper))
            .map(paper -> new Match(row.code(), row.document(), paper.name()))
            .filter(match -> !matches.contains(match))
            .forEach(matches::add);
      }
    }
    return matches;
  }
}
