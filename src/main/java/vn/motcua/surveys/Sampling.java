package vn.motcua.surveys;

import java.nio.ByteBuffer;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;

/**
 * Draws by lot, so that anybody with the seed draws the same again: each dossier's lot is the
 * SHA-256 of seed and id. One person is drawn once; each field has its share, by largest remainder.
 */
final class Sampling {
  private Sampling() {}

  /** A finished dossier that can be drawn. */
  record Candidate(UUID dossier, UUID person, String field) {}

  private record Lot(Candidate candidate, byte[] lot) {
    static final Comparator<Lot> ORDER = (one, other) -> Arrays.compareUnsigned(one.lot, other.lot);
  }

  /** One dossier for each person, by lot: what the sample is drawn from. */
  static List<Candidate> people(byte[] seed, Collection<Candidate> finished) {
    Set<UUID> known = new HashSet<>();
    return finished.stream()
        .map(one -> new Lot(one, lot(seed, one.dossier())))
        .sorted(Lot.ORDER)
        .map(Lot::candidate)
        .filter(one -> known.add(one.person()))
        .toList();
  }

  /**
   * @param people as {@link #people} ordered them
   * @return the dossiers drawn, in the order of their lots: as many as wanted or as there are
   */
  static List<UUID> draw(List<Candidate> people, int wanted) {
    Map<String, Integer> pools = new TreeMap<>();
    people.forEach(one -> pools.merge(one.field(), 1, Integer::sum));
    Map<String, Integer> left = shares(pools, wanted);
    List<UUID> drawn = new ArrayList<>();
    for (Candidate one : people) {
      int more = left.getOrDefault(one.field(), 0);
      if (more > 0) {
        left.put(one.field(), more - 1);
        drawn.add(one.dossier());
      }
    }
    return drawn;
  }

  /** How many of each field: in proportion, what is left over to the largest remainders. */
  static Map<String, Integer> shares(Map<String, Integer> pools, int wanted) {
    long all = pools.values().stream().mapToLong(Integer::longValue).sum();
    long size = Math.min(wanted, all);
    Map<String, Integer> shares = new TreeMap<>();
    pools.forEach((field, pool) -> shares.put(field, (int) (pool * size / Math.max(all, 1))));
    long rest = size - shares.values().stream().mapToLong(Integer::longValue).sum();
    pools.keySet().stream()
        .sorted(
            Comparator.comparingLong((String field) -> -(pools.getOrDefault(field, 0) * size % all))
                .thenComparing(Comparator.naturalOrder()))
        .limit(rest)
        .forEach(field -> shares.merge(field, 1, Integer::sum));
    return shares;
  }

  /** What the round keeps of its sample, to hold a second draw against. */
  static byte[] digest(List<UUID> drawn) {
    MessageDigest sha = sha();
    drawn.forEach(one -> sha.update(bytes(one)));
    return sha.digest();
  }

  private static byte[] lot(byte[] seed, UUID dossier) {
    MessageDigest sha = sha();
    sha.update(seed);
    sha.update(bytes(dossier));
    return sha.digest();
  }

  private static byte[] bytes(UUID id) {
    return ByteBuffer.allocate(16)
        .putLong(id.getMostSignificantBits())
        .putLong(id.getLeastSignificantBits())
        .array();
  }

  private static MessageDigest sha() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
