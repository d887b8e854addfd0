package vn.motcua.surveys;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;

/** The lot: whoever has the seed draws the same, nobody is drawn twice, no field is forgotten. */
class SamplingTest {
  private static final String[] FIELDS = {"HO_TICH", "CHUNG_THUC", "DAT_DAI", "XA_HOI"};

  @RepeatedTest(200)
  void as_many_are_drawn_as_wanted_or_as_there_are_and_nobody_twice(RepetitionInfo lot) {
    long chance = lot.getCurrentRepetition();
    Random random = new Random(chance);
    int finished = random.nextInt(121);
    int wanted = 5 + random.nextInt(76);
    List<Sampling.Candidate> all = finished(finished, chance);
    List<Sampling.Candidate> people = Sampling.people(seed(chance), all);
    List<UUID> drawn = Sampling.draw(people, wanted);
    assertThat(drawn).hasSize(Math.min(wanted, people.size())).doesNotHaveDuplicates();
    assertThat(all).extracting(Sampling.Candidate::dossier).containsAll(drawn);
    Map<UUID, UUID> owners =
        all.stream()
            .collect(Collectors.toMap(Sampling.Candidate::dossier, Sampling.Candidate::person));
    assertThat(drawn.stream().map(owners::get)).doesNotHaveDuplicates();
  }

  @RepeatedTest(100)
  void the_order_in_which_dossiers_come_from_the_database_does_not_matter(RepetitionInfo lot) {
    long chance = lot.getCurrentRepetition();
    int finished = 1 + new Random(chance).nextInt(90);
    List<Sampling.Candidate> all = finished(finished, chance);
    List<Sampling.Candidate> mixed = new ArrayList<>(all);
    Collections.shuffle(mixed, new Random(chance + 1));
    List<UUID> drawn = Sampling.draw(Sampling.people(seed(chance), all), 20);
    List<UUID> again = Sampling.draw(Sampling.people(seed(chance), mixed), 20);
    assertThat(again).isEqualTo(drawn);
    assertThat(Sampling.digest(again)).isEqualTo(Sampling.digest(drawn));
  }

  @RepeatedTest(300)
  void each_field_has_its_share_to_within_one(RepetitionInfo lot) {
    Random random = new Random(lot.getCurrentRepetition());
    List<Integer> pools = random.ints(1 + random.nextInt(12), 1, 5001).boxed().toList();
    int wanted = 5 + random.nextInt(996);
    Map<String, Integer> fields = new TreeMap<>();
    for (int n = 0; n < pools.size(); n++) {
      fields.put("F" + n, pools.get(n));
    }
    int all = pools.stream().mapToInt(Integer::intValue).sum();
    int size = Math.min(wanted, all);
    Map<String, Integer> shares = Sampling.shares(fields, wanted);
    assertThat(shares.values().stream().mapToInt(Integer::intValue).sum()).isEqualTo(size);
    fields.forEach((field, pool) -> {
      double fair = (double) pool * size / all;
      assertThat((double) shares.getOrDefault(field, 0)).isBetween(fair - 1, fair + 1);
      assertThat(shares.getOrDefault(field, 0)).isLessThanOrEqualTo(pool);
    });
  }

  @RepeatedTest(50)
  void another_seed_draws_others(RepetitionInfo lot) {
    long chance = lot.getCurrentRepetition();
    List<Sampling.Candidate> all = finished(200, chance);
    assertThat(Sampling.draw(Sampling.people(seed(chance), all), 20))
        .isNotEqualTo(Sampling.draw(Sampling.people(seed(chance + 1), all), 20));
  }

  @Test
  void everybody_has_the_same_chance() {
    List<Sampling.Candidate> all =
        IntStream.range(0, 40)
            .mapToObj(n -> new Sampling.Candidate(id(7, n), id(8, n), "HO_TICH"))
            .toList();
    Map<UUID, Integer> times = new HashMap<>();
    for (int round = 0; round < 4000; round++) {
      Sampling.draw(Sampling.people(seed(round), all), 10)
          .forEach(one -> times.merge(one, 1, Integer::sum));
    }
    // A quarter of 4000 is 1000; five standard deviations are 137.
    assertThat(times).hasSize(40);
    assertThat(times.values()).allMatch(n -> n > 863 && n < 1137);
  }

  @Test
  void of_a_person_with_three_dossiers_one_is_drawn_at_most() {
    UUID person = id(1, 1);
    List<Sampling.Candidate> three =
        IntStream.range(0, 3)
            .mapToObj(n -> new Sampling.Candidate(id(2, n), person, FIELDS[n]))
            .toList();
    assertThat(Sampling.people(seed(5), three)).hasSize(1);
    assertThat(Sampling.draw(Sampling.people(seed(5), three), 5)).hasSize(1);
  }

  @Test
  void of_nobody_nobody_is_drawn() {
    assertThat(Sampling.draw(List.of(), 30)).isEmpty();
    assertThat(Sampling.shares(Map.of(), 30)).isEmpty();
    assertThat(Sampling.digest(List.of())).hasSize(32);
  }

  @Test
  void the_lot_is_the_one_the_decision_describes() {
    // SHA-256 of seed and id: so that somebody with another program draws the same.
    byte[] seed = new byte[32];
    List<Sampling.Candidate> two =
        List.of(
            new Sampling.Candidate(new UUID(0, 1), id(1, 1), "A"),
            new Sampling.Candidate(new UUID(0, 2), id(1, 2), "A"));
    List<UUID> order =
        two.stream()
            .map(Sampling.Candidate::dossier)
            .sorted((one, other) -> sha(seed, one).compareTo(sha(seed, other)))
            .toList();
    assertThat(Sampling.draw(Sampling.people(seed, two), 5)).isEqualTo(order);
  }

  private static String sha(byte[] seed, UUID id) {
    try {
      var sha = java.security.MessageDigest.getInstance("SHA-256");
      sha.update(seed);
      sha.update(java.util.HexFormat.of().parseHex(id.toString().replace("-", "")));
      return java.util.HexFormat.of().formatHex(sha.digest());
    } catch (java.security.NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }

  /** So many dossiers; some people have several, fields are uneven. */
  private static List<Sampling.Candidate> finished(int many, long chance) {
    Random random = new Random(chance);
    return IntStream.range(0, many)
        .mapToObj(n ->
            new Sampling.Candidate(
                id(chance, n),
                id(chance + 1, random.nextInt(Math.max(1, many * 3 / 4))),
                FIELDS[(int) (random.nextDouble() * random.nextDouble() * FIELDS.length)]))
        .toList();
  }

  private static UUID id(long chance, int number) {
    return UUID.nameUUIDFromBytes((chance + "/" + number).getBytes(StandardCharsets.US_ASCII));
  }

  private static byte[] seed(long chance) {
    byte[] seed = new byte[32];
    new Random(chance).nextBytes(seed);
    return seed;
  }
}
