package vn.motcua.dossiers;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.motcua.TestClock;

/** The small rules everything else stands on: numbers of persons, secrets, identifiers, marks. */
class SmallRulesTest {
  @ParameterizedTest
  @CsvSource({
    "011052000123, 1952",
    "011199000123, 1999",
    "011200000123, 2000",
    "011326000123, 2026",
    "011499000123, 2199",
    "011052000123, 1952"
  })
  void the_personal_number_tells_century_and_year_of_birth(String digits, int year) {
    assertThat(PersonalNumber.in(digits).map(PersonalNumber::birthYear)).contains(year);
  }

  @ParameterizedTest
  @ValueSource(strings = {"011199000123", "0111 9900 0123", "011.199.000.123", "011-199-000-123"})
  void the_number_is_read_however_it_is_written(String written) {
    assertThat(PersonalNumber.in(written)).contains(new PersonalNumber("011199000123"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", "01119900012", "0111990001234", "01119900012a", "٠١١١٩٩٠٠٠١٢٣", "040123456"})
  void what_has_not_exactly_twelve_digits_is_no_such_number(String written) {
    assertThat(PersonalNumber.in(written)).isEqualTo(Optional.empty());
  }

  @Test
  void the_places_are_those_of_the_sixty_three_provinces_of_2012() {
    assertThat(PersonalNumberProvinces.CODES)
        .hasSize(63)
        .allMatch(code -> code.matches("0[0-9]{2}"));
    assertThat(new PersonalNumber("011199000123").hasKnownPlace()).as("Điện Biên").isTrue();
    assertThat(new PersonalNumber("001199000123").hasKnownPlace()).as("Hà Nội").isTrue();
    assertThat(new PersonalNumber("003199000123").hasKnownPlace()).isFalse();
    assertThat(new PersonalNumber("000199000123").hasKnownPlace()).isFalse();
  }

  @Test
  void ten_thousand_secrets_are_different_and_free_of_signs_people_confuse() {
    Set<String> secrets = new HashSet<>();
    for (int i = 0; i < 10_000; i++) {
      secrets.add(Secrets.trackSecret());
    }
    assertThat(secrets).hasSize(10_000);
    assertThat(secrets).allMatch(secret -> secret.matches("[a-km-np-z2-9]{16}"));
    int signs = (int) secrets.stream().flatMapToInt(String::chars).distinct().count();
    assertThat(signs).as("five bits each: 80 in all").isEqualTo(32);
    assertThat(Secrets.salt()).hasSize(16).isNotEqualTo(Secrets.salt());
  }

  @Test
  void identifiers_of_later_moments_are_greater_and_of_version_seven() {
    Instant morning = TestClock.at("2026-11-02T08:00");
    List<UUID> ids =
        IntStream.range(0, 1000).mapToObj(ms -> Ids.next(morning.plusMillis(ms))).toList();
    assertThat(ids).allMatch(id -> id.version() == 7 && id.variant() == 2);
    assertThat(ids.stream().map(UUID::toString)).isSorted();
    assertThat(new HashSet<>(IntStream.range(0, 5000).mapToObj(n -> Ids.next(morning)).toList()))
        .as("of one millisecond")
        .hasSize(5000);
    assertThat(ids.getFirst().getMostSignificantBits() >>> 16).isEqualTo(morning.toEpochMilli());
  }

  @ParameterizedTest
  @CsvSource({
    "2026-11-02T23:59, 2026-11-03T17:00, EARLY",
    "2026-11-03T00:00, 2026-11-03T17:00, ON_TIME",
    "2026-11-03T17:00, 2026-11-03T17:00, ON_TIME",
    "2026-11-03T17:01, 2026-11-03T17:00, LATE",
    "2026-11-03T08:00, 2026-11-03T08:00, ON_TIME",
    "2026-11-03T07:59, 2026-11-03T08:00, ON_TIME",
    "2026-12-31T23:59, 2027-01-01T00:00, EARLY"
  })
  void early_is_before_the_due_day_on_time_on_it_and_late_after_the_due_instant(
      String finished, String due, Mark mark) {
    assertThat(Mark.of(TestClock.at(finished), TestClock.at(due))).isEqualTo(mark);
  }

  @Test
  void one_microsecond_after_the_due_instant_is_late() {
    Instant due = TestClock.at("2026-11-03T17:00");
    assertThat(Mark.of(due.plusNanos(1_000), due)).isEqualTo(Mark.LATE);
  }

  @Test
  void a_fact_is_written_in_the_same_way_whatever_came_first() {
    String one = new EventData().put("b", 1).put("a", Mark.LATE).put("c", List.of(3, 1)).json();
    String other = new EventData().put("c", List.of(3, 1)).put("a", "LATE").put("b", 1).json();
    assertThat(one).isEqualTo(other).isEqualTo("{\"a\":\"LATE\",\"b\":1,\"c\":[3,1]}");
  }

  @Test
  void the_marks_of_the_papers_are_read_back_as_they_were_made() {
    List<Intake.PaperMark> marks =
        List.of(
            new Intake.PaperMark(1, Intake.Presence.HAVE, 1, 0),
            new Intake.PaperMark(4, Intake.Presence.NOT_APPLICABLE, 0, 2));
    String json = new EventData().papers(marks).put("sets", 2).json();
    assertThat(EventData.papersIn(json).values()).containsExactlyElementsOf(marks);
    assertThat(EventData.setsIn(json)).isEqualTo(2);
    assertThat(EventData.setsIn("{}")).as("events from before sets were noted").isEqualTo(1);
    assertThat(EventData.papersIn("{}")).isEmpty();
  }
}
