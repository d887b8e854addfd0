package vn.motcua.dossiers;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Nothing that was typed anywhere in a dossier comes out of its redacted timeline. */
class RedactionTest {
  private static final Instant NOW = Instant.parse("2026-11-20T02:00:00Z");
  private static final UUID REF = UUID.fromString("5d2c1c52-0a51-4a5b-9d2a-3f7a1d4f0001");
  private static final Redaction.PublicName NAME =
      new Redaction.PublicName(REF, "Đăng ký khai sinh", "ho-tich");

  @Test
  void whatever_is_typed_in_whatever_field_of_whatever_life_none_of_it_comes_out() {
    Random random = new Random(1520);
    Set<DossierEvent.Kind> met = java.util.EnumSet.noneOf(DossierEvent.Kind.class);
    for (int life = 0; life < 3_000; life++) {
      TypedLife.Hand hand = new TypedLife.Hand(random);
      List<TimelineEntry> story = TypedLife.story(random, hand);
      RedactedTimeline redacted =
          Redaction.of(TypedLife.dossier(random, hand), story, TypedLife.workflow(hand), NAME, NOW);
      String all = redacted.toString();
      assertThat(hand.typed).hasSizeGreaterThan(20);
      assertThat(all).as("life %d", life).doesNotContain("¤");
      for (TimelineEntry entry : story) {
        assertThat(all)
            .doesNotContain(entry.event().actor().toString(), entry.event().holder().toString());
        met.add(entry.event().kind());
      }
      assertThat(all).contains(REF.toString(), "Đăng ký khai sinh");
    }
    assertThat(met).containsExactlyInAnyOrder(DossierEvent.Kind.values());
  }

  /** A property of the type: what has no place for text cannot carry a name, today or tomorrow. */
  @Test
  void a_redacted_timeline_has_room_for_days_numbers_and_constants_and_for_three_public_words() {
    List<String> words = new ArrayList<>();
    Stream.of(RedactedTimeline.class, RedactedTimeline.Line.class)
        .flatMap(type -> Stream.of(type.getRecordComponents()))
        .filter(part -> !holdsNoWords(part))
        .map(RecordComponent::getName)
        .forEach(words::add);
    assertThat(words).containsExactlyInAnyOrder("ref", "procedure", "field");
    assertThat(RedactedTimeline.class.getRecordComponents()[0].getType()).isEqualTo(UUID.class);
  }

  private static boolean holdsNoWords(RecordComponent part) {
    Type type = part.getGenericType();
    if (type instanceof ParameterizedType list) {
      return list.getActualTypeArguments()[0].equals(RedactedTimeline.Line.class);
    }
    return part.getType().isEnum()
        || part.getType() == LocalDate.class
        || part.getType() == int.class
        || part.getType() == boolean.class;
  }

  @Test
  void the_name_of_a_rare_procedure_is_not_told() {
    TypedLife.Hand hand = new TypedLife.Hand(new Random(1));
    RedactedTimeline life =
        Redaction.of(
            TypedLife.dossier(new Random(1), hand),
            List.of(),
            TypedLife.workflow(hand),
            new Redaction.PublicName(REF, "", ""),
            NOW);
    assertThat(life.procedure()).isEmpty();
    assertThat(life.field()).isEmpty();
    assertThat(life.lines()).isEmpty();
    assertThat(life.pausedDays()).isZero();
  }

  @Test
  void the_post_is_the_one_that_held_it_until_then_and_the_days_are_counted_between() {
    TypedLife.Hand hand = new TypedLife.Hand(new Random(2));
    List<TimelineEntry> story =
        List.of(
            TypedLife.entry(
                hand, DossierEvent.Kind.RECEIVED, "2026-11-02", Stage.AT_INTAKE, 1, null),
            TypedLife.entry(
                hand, DossierEvent.Kind.HANDED_OVER, "2026-11-02", Stage.APPRAISING, 2, null),
            TypedLife.entry(
                hand, DossierEvent.Kind.CORRECTED, "2026-11-03", Stage.APPRAISING, 2, null),
            TypedLife.entry(
                hand,
                DossierEvent.Kind.SUPPLEMENT_PROPOSED,
                "2026-11-04",
                Stage.SUPPLEMENT_PROPOSED,
                2,
                null),
            TypedLife.entry(
                hand,
                DossierEvent.Kind.SUPPLEMENT_SENT,
                "2026-11-05",
                Stage.AWAITING_SUPPLEMENT,
                2,
                null),
            TypedLife.entry(
                hand,
                DossierEvent.Kind.SUPPLEMENT_RECEIVED,
                "2026-11-12",
                Stage.APPRAISING,
                2,
                null),
            TypedLife.entry(
                hand, DossierEvent.Kind.HANDED_OVER, "2026-11-16", Stage.APPROVING, 3, Mark.LATE),
            TypedLife.entry(
                hand, DossierEvent.Kind.APPROVED, "2026-11-17", Stage.SEALING, 4, Mark.ON_TIME));
    RedactedTimeline life =
        Redaction.of(
            TypedLife.dossier(new Random(2), hand), story, TypedLife.workflow(hand), NAME, NOW);
    assertThat(life.lines())
        .extracting(line -> line.what() + " " + line.post() + " " + line.days())
        .containsExactly(
            "RECEIVED INTAKE 0",
            "HANDED_OVER INTAKE 0",
            "SUPPLEMENT_PROPOSED APPRAISAL 2",
            "SUPPLEMENT_SENT INTAKE 1",
            "SUPPLEMENT_RECEIVED INTAKE 7",
            "HANDED_OVER APPRAISAL 4",
            "APPROVED APPROVAL 1");
    assertThat(life.lines().get(5).step()).isEqualTo(Mark.LATE);
    assertThat(life.pausedDays()).isEqualTo(7);
  }

  @Test
  void a_clock_that_stands_still_now_is_counted_until_today() {
    TypedLife.Hand hand = new TypedLife.Hand(new Random(3));
    List<TimelineEntry> story =
        List.of(
            TypedLife.entry(
                hand, DossierEvent.Kind.RECEIVED, "2026-11-02", Stage.AT_INTAKE, 1, null),
            TypedLife.entry(
                hand,
                DossierEvent.Kind.SUPPLEMENT_SENT,
                "2026-11-10",
                Stage.AWAITING_SUPPLEMENT,
                2,
                null));
    RedactedTimeline life =
        Redaction.of(
            TypedLife.dossier(new Random(3), hand, false),
            story,
            TypedLife.workflow(hand),
            NAME,
            NOW);
    assertThat(life.pausedDays()).isEqualTo(10);
  }
}
