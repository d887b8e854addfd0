package vn.motcua.feedback;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import vn.motcua.shared.UnitId;

/**
 * Who at the top of a commune hears feedback: the chairman, whoever stands in for him today, the
 * Party secretary, the Front, and those who watch from the province.
 *
 * @param others further leaders, asked only when nobody above them can be
 */
record Heads(
    UnitId unit,
    Optional<UUID> chairman,
    Optional<UUID> acting,
    List<UUID> secretaries,
    List<UUID> front,
    List<UUID> others,
    List<Feedback.Person> province) {
  Heads {
    secretaries = List.copyOf(secretaries);
    front = List.copyOf(front);
    others = List.copyOf(others);
    province = List.copyOf(province);
  }

  /**
   * The first holder: the chairman or his stand-in; where it is about the chairman the Party
   * secretary, then the province, then the Front; another leader only when nobody else is there.
   */
  Optional<Feedback.Person> firstHolder(Set<UUID> about) {
    boolean aboutChairman = chairman.filter(about::contains).isPresent();
    Stream<UUID> first =
        aboutChairman ? Stream.empty() : Stream.of(acting, chairman).flatMap(Optional::stream);
    Stream<Feedback.Person> inside = Stream.concat(first, secretaries.stream()).map(this::here);
    Stream<Feedback.Person> last = Stream.concat(front.stream(), others.stream()).map(this::here);
    return Stream.of(inside, province.stream(), last)
        .flatMap(all -> all)
        .filter(person -> !about.contains(person.officer()))
        .findFirst();
  }

  /**
   * The same, passing over those who are too near to judge it; where nobody else is there, one of
   * them, for somebody has to hear it.
   */
  Optional<Feedback.Person> firstHolder(Set<UUID> about, Set<UUID> near) {
    Set<UUID> none = new HashSet<>(about);
    none.addAll(near);
    return firstHolder(none).or(() -> firstHolder(about));
  }

  /** Whether the officer reads as the chairman does: he himself, or who stands in for him. */
  boolean isChair(UUID officer) {
    return chairman.filter(officer::equals).isPresent()
        || acting.filter(officer::equals).isPresent();
  }

  /**
   * Whether the officer hears feedback by office: only a head says that it is about one of them.
   */
  boolean isHead(UUID officer) {
    return isChair(officer) || secretaries.contains(officer) || front.contains(officer);
  }

  /** Whether a head of the commune can still read what is about these. */
  boolean isLeftBy(Set<UUID> about) {
    return chairman.filter(one -> !about.contains(one)).isPresent()
        || secretaries.stream().anyMatch(one -> !about.contains(one));
  }

  private Feedback.Person here(UUID officer) {
    return new Feedback.Person(unit, officer);
  }
}
