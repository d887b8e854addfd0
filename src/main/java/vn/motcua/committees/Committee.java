package vn.motcua.committees;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.motcua.shared.NotFound;

/**
 * Ban Chỉ đạo: founded by a decision, changed and ended by others.
 *
 * @param models which models it leads, by code
 * @param members everybody who ever sat in it, by the day they joined
 */
public record Committee(
    UUID id,
    String place,
    String name,
    List<String> models,
    List<Decision> decisions,
    List<Member> members) {
  public Committee {
    models = List.copyOf(models);
    decisions = List.copyOf(decisions);
    members = List.copyOf(members);
  }

  /** What a decision does to the committee. */
  public enum Kind {
    FOUNDING,
    CHANGE,
    END
  }

  /** Where somebody sits. */
  public enum Seat {
    HEAD,
    DEPUTY,
    STANDING,
    MEMBER
  }

  /**
   * A decision.
   *
   * @param digest fingerprint of the paper that is kept; null when none is
   */
  public record Decision(
      int seq, Kind kind, String number, LocalDate day, @Nullable String digest) {}

  /**
   * Somebody in the committee.
   *
   * @param leftOn the first day without them; null while they are in it
   * @param why they left, or empty
   */
  public record Member(
      int seq,
      String name,
      String post,
      Seat seat,
      LocalDate joined,
      @Nullable LocalDate leftOn,
      String why) {
    public boolean sitsOn(LocalDate day) {
      return !joined.isAfter(day) && (leftOn == null || leftOn.isAfter(day));
    }
  }

  public Optional<Decision> founding() {
    return decisions.stream().filter(one -> one.kind() == Kind.FOUNDING).findFirst();
  }

  public Optional<Decision> end() {
    return decisions.stream().filter(one -> one.kind() == Kind.END).findFirst();
  }

  public boolean existsOn(LocalDate day) {
    return founding().filter(one -> !one.day().isAfter(day)).isPresent()
        && end().filter(one -> !one.day().isAfter(day)).isEmpty();
  }

  public List<Member> sitting(LocalDate day) {
    return members.stream().filter(member -> member.sitsOn(day)).toList();
  }

  public Optional<Member> head(LocalDate day) {
    return sitting(day).stream().filter(member -> member.seat() == Seat.HEAD).findFirst();
  }

  Member member(int seq) {
    return members.stream()
        .filter(member -> member.seq() == seq)
        .findFirst()
        .orElseThrow(() -> new NotFound("member " + seq));
  }
}
