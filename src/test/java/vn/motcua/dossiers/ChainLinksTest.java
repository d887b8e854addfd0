package vn.motcua.dossiers;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import vn.motcua.shared.UnitId;

/** No two different rows look alike to the chain, and the same row always looks the same. */
class ChainLinksTest {
  private static final UnitId NA_HY = new UnitId("03169");
  private static final Instant EIGHT = Instant.parse("2026-11-02T01:00:00Z");
  private static final UUID DOSSIER = new UUID(0x0190a00000007000L, 0x8000000000000001L);
  private static final UUID INH = new UUID(1, 1);
  private static final UUID SON = new UUID(2, 2);

  @Test
  void every_change_of_one_field_changes_the_hash() {
    List<DossierEvent> events =
        List.of(
            event(NA_HY, DOSSIER, 2, EIGHT, INH, 1, SON, 1, Mark.EARLY, "{}"),
            event(new UnitId("03328"), DOSSIER, 2, EIGHT, INH, 1, SON, 1, Mark.EARLY, "{}"),
            event(NA_HY, INH, 2, EIGHT, INH, 1, SON, 1, Mark.EARLY, "{}"),
            event(NA_HY, DOSSIER, 3, EIGHT, INH, 1, SON, 1, Mark.EARLY, "{}"),
            event(NA_HY, DOSSIER, 2, EIGHT.plusNanos(1_000), INH, 1, SON, 1, Mark.EARLY, "{}"),
            event(NA_HY, DOSSIER, 2, EIGHT, SON, 1, SON, 1, Mark.EARLY, "{}"),
            event(NA_HY, DOSSIER, 2, EIGHT, INH, 2, SON, 1, Mark.EARLY, "{}"),
            event(NA_HY, DOSSIER, 2, EIGHT, INH, 1, INH, 1, Mark.EARLY, "{}"),
            event(NA_HY, DOSSIER, 2, EIGHT, INH, 1, SON, 2, Mark.EARLY, "{}"),
            event(NA_HY, DOSSIER, 2, EIGHT, INH, 1, SON, null, Mark.EARLY, "{}"),
            event(NA_HY, DOSSIER, 2, EIGHT, INH, 1, SON, 1, Mark.LATE, "{}"),
            event(NA_HY, DOSSIER, 2, EIGHT, INH, 1, SON, 1, null, "{}"),
            event(NA_HY, DOSSIER, 2, EIGHT, INH, 1, SON, 1, Mark.EARLY, "{\"a\":1}"));
    Set<String> hashes = new HashSet<>();
    events.forEach(event -> hashes.add(hex(Chain.next(Chain.origin(), event))));
    assertThat(hashes).hasSize(events.size());
  }

  @Test
  void the_same_row_after_another_one_has_another_hash() {
    DossierEvent event = event(NA_HY, DOSSIER, 2, EIGHT, INH, 1, SON, 1, Mark.EARLY, "{}");
    byte[] first = Chain.next(Chain.origin(), event);
    assertThat(Chain.next(Chain.origin(), event)).isEqualTo(first).hasSize(32);
    assertThat(Chain.next(first, event)).isNotEqualTo(first);
  }

  @Test
  void less_than_a_microsecond_is_nothing_because_the_database_does_not_keep_it() {
    DossierEvent event = event(NA_HY, DOSSIER, 2, EIGHT, INH, 1, SON, 1, null, "{}");
    DossierEvent later = event(NA_HY, DOSSIER, 2, EIGHT.plusNanos(999), INH, 1, SON, 1, null, "{}");
    assertThat(Chain.next(Chain.origin(), later)).isEqualTo(Chain.next(Chain.origin(), event));
  }

  @Test
  void words_cannot_be_pushed_from_one_field_into_the_next() {
    byte[] salt = new byte[16];
    Set<String> digests = new HashSet<>();
    List<List<String>> splits =
        List.of(
            List.of("ab", "c"),
            List.of("a", "bc"),
            List.of("abc"),
            List.of("abc", ""),
            List.of("", "abc"),
            List.of("a", "b", "c"));
    splits.forEach(words -> digests.add(hex(Chain.salted(salt, words))));
    assertThat(digests).hasSize(splits.size());
  }

  @Test
  void random_lists_of_words_never_share_a_digest() {
    Random chance = new Random(11);
    Set<List<String>> seen = new HashSet<>();
    Set<String> digests = new HashSet<>();
    for (int n = 0; n < 5_000; n++) {
      List<String> words = new ArrayList<>();
      for (int word = chance.nextInt(4); word > 0; word--) {
        words.add(
            "ạb\u0000".repeat(chance.nextInt(3)).substring(0, 0) + "ạb".repeat(chance.nextInt(3)));
      }
      if (seen.add(words)) {
        digests.add(hex(Chain.digest(words)));
      }
    }
    assertThat(digests).hasSize(seen.size());
  }

  @Test
  void the_same_words_with_another_salt_tell_nobody_that_they_are_the_same() {
    byte[] salt = new byte[16];
    byte[] other = salt.clone();
    other[15] = 1;
    List<String> name = List.of("Vừ Thị Mỷ");
    assertThat(Chain.salted(salt, name)).isNotEqualTo(Chain.salted(other, name));
  }

  @Test
  void a_day_begins_with_everything_that_joins_it_to_the_days_before() {
    LocalDate day = LocalDate.of(2026, 11, 3);
    LocalDate monday = LocalDate.of(2026, 11, 2);
    byte[] head = Chain.digest(List.of("x"));
    Set<String> openings = new HashSet<>();
    openings.add(opening("03169", day, 1, null));
    openings.add(opening("03328", day, 1, null));
    openings.add(opening("03169", day.plusDays(1), 1, null));
    openings.add(opening("03169", day, 2, null));
    openings.add(opening("03169", day, 2, new DayOpening.Before(monday, 7, head)));
    openings.add(opening("03169", day, 2, new DayOpening.Before(monday, 8, head)));
    openings.add(opening("03169", day, 2, new DayOpening.Before(monday.minusDays(1), 7, head)));
    openings.add(opening("03169", day, 2, new DayOpening.Before(monday, 7, Chain.origin())));
    assertThat(openings).hasSize(8).doesNotContain(hex(Chain.origin()));
  }

  private static String opening(
      String unit, LocalDate day, int ordinal, DayOpening.@Nullable Before before) {
    return hex(Chain.openingOfDay(new UnitId(unit), day, new DayOpening(ordinal, before)));
  }

  private static DossierEvent event(
      UnitId unit,
      UUID dossier,
      int seq,
      Instant at,
      UUID actor,
      int step,
      UUID holder,
      @Nullable Integer left,
      @Nullable Mark mark,
      String data) {
    return new DossierEvent(
        unit,
        dossier,
        seq,
        DossierEvent.Kind.HANDED_OVER,
        at,
        actor,
        Stage.APPRAISING,
        step,
        holder,
        left,
        mark,
        data);
  }

  private static String hex(byte[] hash) {
    return HexFormat.of().formatHex(hash);
  }
}
