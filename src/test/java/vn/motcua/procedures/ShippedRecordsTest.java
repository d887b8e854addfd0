package vn.motcua.procedures;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import vn.motcua.deadlines.Measure;
import vn.motcua.deadlines.TimeLimit;

/** Every one of the 478 shipped records, read as the data's README says. */
class ShippedRecordsTest {
  private static final byte[] FILE = ShippedCatalogue.read(ShippedCatalogue.PROCEDURES);
  private static final List<ShippedRecord> RECORDS = ShippedCatalogue.records(FILE);
  private static final List<ProcedureDraft> DRAFTS =
      RECORDS.stream().map(record -> record.draft(ShippedCatalogue.TWO_TIER_SINCE)).toList();

  @Test
  void all_records_are_read_and_one_has_no_code() {
    assertThat(DRAFTS).hasSize(478);
    assertThat(drafts(draft -> draft.code().isEmpty())).hasSize(1);
    assertThat(drafts(draft -> draft.text().receivedAt() == ReceivedAt.COMMUNE_ONE_STOP))
        .hasSize(345);
  }

  @Test
  void every_code_is_unique_and_has_the_shape_of_a_code() {
    Set<String> codes = new HashSet<>();
    for (ProcedureDraft draft : drafts(draft -> !draft.code().isEmpty())) {
      assertThat(draft.code()).matches("[1-6]\\.\\d{6}");
      assertThat(codes.add(draft.code())).isTrue();
    }
  }

  @Test
  void confidence_is_kept() {
    Map<Confidence, Integer> counts = new EnumMap<>(Confidence.class);
    DRAFTS.forEach(draft -> counts.merge(draft.confidence(), 1, Integer::sum));
    assertThat(counts)
        .isEqualTo(Map.of(Confidence.HIGH, 307, Confidence.MEDIUM, 159, Confidence.LOW, 12));
  }

  @Test
  void every_flag_has_a_meaning_in_the_file_and_every_meaning_a_flag() {
    JsonNode meanings = new JsonMapper().readTree(FILE).path("flagMeanings");
    assertThat(meanings.propertyNames())
        .containsExactlyInAnyOrderElementsOf(
            EnumSet.allOf(Flag.class).stream().map(Flag::name).toList());
  }

  @Test
  void flags_are_kept_with_their_counts() {
    assertThat(count(Flag.TIME_UNKNOWN)).isEqualTo(112);
    assertThat(count(Flag.PAPERS_UNKNOWN)).isEqualTo(101);
    assertThat(count(Flag.SAME_DAY)).isEqualTo(17);
    assertThat(count(Flag.CUTOFF_15H)).isEqualTo(19);
    assertThat(count(Flag.INTERNAL)).isEqualTo(3);
    assertThat(count(Flag.CODE_UNKNOWN)).isEqualTo(1);
    assertThat(count(Flag.CLOCK_HOURS)).isEqualTo(1);
    assertThat(count(Flag.FEE_LOOKS_TRUNCATED)).isEqualTo(3);
  }

  @Test
  void the_gaps_are_exactly_the_flags_that_forbid_opening() {
    for (ProcedureDraft draft : DRAFTS) {
      Set<Gap> flagged = EnumSet.noneOf(Gap.class);
      add(flagged, draft, Flag.CODE_UNKNOWN, Gap.CODE);
      add(flagged, draft, Flag.TIME_UNKNOWN, Gap.TIME);
      add(flagged, draft, Flag.PAPERS_UNKNOWN, Gap.PAPERS);
      assertThat(draft.gaps()).as(draft.code()).isEqualTo(flagged);
    }
    assertThat(drafts(draft -> draft.gaps().isEmpty()).size()).isEqualTo(complete());
  }

  @Test
  void every_published_time_follows_the_measure_rule() {
    Map<Measure, Integer> counts = new EnumMap<>(Measure.class);
    int unknown = 0;
    for (int i = 0; i < DRAFTS.size(); i++) {
      ProcedureDraft draft = DRAFTS.get(i);
      List<JsonNode> rows = List.copyOf(RECORDS.get(i).node().path("channels").values());
      assertThat(draft.channels()).hasSameSizeAs(rows);
      for (int c = 0; c < rows.size(); c++) {
        Optional<TimeLimit> time = draft.channels().get(c).time();
        assertThat(time.map(TimeLimit::measure)).isEqualTo(expected(draft, rows.get(c)));
        if (time.isPresent()) {
          counts.merge(time.get().measure(), 1, Integer::sum);
        } else {
          unknown++;
        }
      }
    }
    assertThat(counts.values().stream().mapToInt(Integer::intValue).sum() + unknown)
        .isEqualTo(1232);
    assertThat(counts.get(Measure.CALENDAR_DAY)).isEqualTo(168);
    assertThat(counts.get(Measure.SAME_DAY)).isEqualTo(rowsOf(Flag.SAME_DAY));
  }

  @Test
  void version_channel_and_case_are_a_key() {
    for (ProcedureDraft draft : DRAFTS) {
      Set<String> keys = new HashSet<>();
      draft
          .channels()
          .forEach(row -> assertThat(keys.add(row.channel() + " " + row.caseNumber())).isTrue());
    }
  }

  @Test
  void six_suspect_fees_are_kept_and_never_told() {
    List<Fee> fees =
        DRAFTS.stream()
            .flatMap(d -> d.channels().stream())
            .flatMap(c -> c.fees().stream())
            .toList();
    List<Fee> told =
        DRAFTS.stream()
            .flatMap(d -> d.channels().stream())
            .flatMap(c -> c.knownFees().stream())
            .toList();
    assertThat(fees).hasSize(847);
    assertThat(fees).filteredOn(Fee::suspect).hasSize(6);
    assertThat(told).hasSize(841).noneMatch(Fee::suspect);
    assertThat(told).noneMatch(fee -> fee.amount().signum() > 0 && looksCutOff(fee));
  }

  @Test
  void every_line_marked_as_a_note_is_guidance_and_nothing_else_is() {
    List<Paper> lines = DRAFTS.stream().flatMap(draft -> draft.papers().stream()).toList();
    assertThat(lines).hasSize(2652);
    assertThat(lines).filteredOn(Paper::isGuidance).hasSize(679);
    assertThat(lines).filteredOn(line -> !line.isGuidance()).allMatch(ShippedRecordsTest::counted);
  }

  private static boolean looksCutOff(Fee fee) {
    return fee.currency().equals("VND") && fee.amount().intValue() < 1000;
  }

  private static boolean counted(Paper paper) {
    return paper.originals() + paper.copies() > 0;
  }

  private static Optional<Measure> expected(ProcedureDraft draft, JsonNode row) {
    if (draft.flags().contains(Flag.SAME_DAY)) {
      return Optional.of(Measure.SAME_DAY);
    }
    if (row.path("time").isNull()) {
      return Optional.empty();
    }
    boolean clock = draft.flags().contains(Flag.CLOCK_HOURS);
    return Optional.of(
        switch (row.path("timeUnit").asString()) {
          case "WORKING_DAY" -> Measure.WORKING_DAY;
          case "DAY" -> Measure.CALENDAR_DAY;
          case "HOUR", "WORKING_HOUR" -> clock ? Measure.CLOCK_HOUR : Measure.WORKING_HOUR;
          default -> throw new AssertionError(row);
        });
  }

  private static int rowsOf(Flag flag) {
    return drafts(d -> d.flags().contains(flag)).stream().mapToInt(d -> d.channels().size()).sum();
  }

  private static long complete() {
    Set<Flag> closing = Set.of(Flag.CODE_UNKNOWN, Flag.TIME_UNKNOWN, Flag.PAPERS_UNKNOWN);
    return DRAFTS.stream().filter(d -> d.flags().stream().noneMatch(closing::contains)).count();
  }

  private static void add(Set<Gap> gaps, ProcedureDraft draft, Flag flag, Gap gap) {
    if (draft.flags().contains(flag)) {
      gaps.add(gap);
    }
  }

  private static int count(Flag flag) {
    return drafts(draft -> draft.flags().contains(flag)).size();
  }

  private static List<ProcedureDraft> drafts(Predicate<ProcedureDraft> wanted) {
    return DRAFTS.stream().filter(wanted).toList();
  }
}
