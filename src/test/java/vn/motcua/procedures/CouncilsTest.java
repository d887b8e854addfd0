package vn.motcua.procedures;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Luật Người khuyết tật Điều 16; TT 01/2019/TT-BLĐTBXH Điều 2–6: who decides on a disability. */
class CouncilsTest {
  private static final LocalDate DAY = LocalDate.of(2026, 11, 2);
  private static final String DISABILITY = "1.001699";

  private final Councils councils = new Councils();
  private final Council council = councils.of(DISABILITY, DAY).orElseThrow();

  @Test
  void the_chairman_of_the_commune_presides_and_only_he() {
    assertThat(council.seats())
        .filteredOn(seat -> seat.role() == Council.Seat.Role.CHAIR)
        .singleElement()
        .satisfies(seat -> assertThat(seat.title()).isEqualTo("Chủ tịch UBND cấp xã"));
  }

  @Test
  void the_seven_bodies_of_the_law_have_a_seat_and_somebody_writes_the_minutes() {
    assertThat(council.seats())
        .extracting(Council.Seat::title)
        .anyMatch(title -> title.contains("trạm y tế"))
        .anyMatch(title -> title.contains("Mặt trận Tổ quốc"))
        .anyMatch(title -> title.contains("Hội phụ nữ"))
        .anyMatch(title -> title.contains("Đoàn thanh niên"))
        .anyMatch(title -> title.contains("Hội cựu chiến binh"))
        .anyMatch(title -> title.contains("người khuyết tật"));
    assertThat(council.seats())
        .filteredOn(seat -> seat.role() == Council.Seat.Role.SECRETARY)
        .hasSize(1);
    assertThat(council.seats()).extracting(Council.Seat::order).isSorted().doesNotHaveDuplicates();
  }

  @Test
  void the_body_of_disabled_people_sits_only_where_there_is_one() {
    assertThat(council.seats())
        .filteredOn(Council.Seat::whereItExists)
        .singleElement()
        .satisfies(seat -> assertThat(seat.title()).contains("tổ chức của người khuyết tật"));
  }

  @ParameterizedTest
  @CsvSource({"8,6", "7,5", "6,4", "5,4", "3,2", "1,1"})
  void two_thirds_of_the_members_must_be_there(int members, int needed) {
    assertThat(council.quorum().of(members)).isEqualTo(needed);
    assertThat(council.isQuorate(members, needed)).isTrue();
    assertThat(council.isQuorate(members, needed - 1)).isFalse();
  }

  @Test
  void the_quorum_is_never_less_than_two_thirds_for_any_number_of_members() {
    for (int members = 1; members <= 200; members++) {
      int needed = council.quorum().of(members);
      assertThat(needed * 3).isGreaterThanOrEqualTo(members * 2);
      assertThat((needed - 1) * 3).isLessThan(members * 2);
    }
  }

  @Test
  void nobody_who_was_not_appointed_makes_a_session_valid() {
    assertThat(council.isQuorate(7, 8)).isFalse();
    assertThat(council.isQuorate(0, 0)).isFalse();
  }

  @Test
  void the_majority_decides_and_the_chair_when_votes_are_equal() {
    assertThat(Council.passes(4, 3, false)).isTrue();
    assertThat(Council.passes(3, 4, true)).isFalse();
    assertThat(Council.passes(3, 3, true)).isTrue();
    assertThat(Council.passes(3, 3, false)).isFalse();
  }

  @Test
  void twenty_days_to_the_conclusion_and_five_to_the_paper_make_the_published_twenty_five() {
    ProcedureDraft published =
        ShippedCatalogue.records(ShippedCatalogue.read(ShippedCatalogue.PROCEDURES)).stream()
            .map(shipped -> shipped.draft(DAY))
            .filter(draft -> draft.code().equals(DISABILITY))
            .findFirst()
            .orElseThrow();
    assertThat(published.channels().getFirst().time().orElseThrow().amount())
        .isEqualByComparingTo(String.valueOf(council.sessionWithin() + council.postingWithin()));
  }

  @Test
  void the_council_may_go_to_the_person_who_cannot_come() {
    assertThat(council.places()).hasSize(3).anyMatch(place -> place.contains("Nơi cư trú"));
  }

  @Test
  void the_social_allowance_has_no_council_of_its_own() {
    assertThat(councils.of("1.001776", DAY)).isEmpty();
    assertThat(councils.of("1.001653", DAY)).isEmpty();
  }

  @Test
  void before_the_circular_there_was_no_such_council_in_this_data() {
    assertThat(councils.of(DISABILITY, LocalDate.of(2019, 3, 14))).isEmpty();
    assertThat(councils.of(DISABILITY, LocalDate.of(2019, 3, 15))).isPresent();
  }

  @Test
  void its_basis_and_what_is_still_being_checked_are_said() {
    assertThat(council.basis()).contains("51/2010/QH12", "01/2019/TT-BLĐTBXH");
    assertThat(council.note()).contains("đang đối chiếu");
  }

  @Test
  void the_social_allowance_follows_the_result_and_has_no_council_of_its_own() {
    String allowance = council.followedBy().orElseThrow();
    assertThat(allowance).isEqualTo("1.001776");
    assertThat(councils.of(allowance, DAY)).isEmpty();
  }

  @Test
  void a_council_without_a_chair_is_no_council() {
    assertThatThrownBy(() ->
            new Council(
                DISABILITY,
                "x",
                DAY,
                council.to(),
                List.of(new Council.Seat(1, Council.Seat.Role.MEMBER, "x", false)),
                List.of(),
                council.quorum(),
                1,
                1,
                council.followedBy(),
                "x",
                "",
                "",
                Confidence.LOW))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> new Council.Quorum(4, 3)).isInstanceOf(IllegalArgumentException.class);
  }
}
