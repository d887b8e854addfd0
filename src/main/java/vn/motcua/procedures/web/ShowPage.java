package vn.motcua.procedures.web;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import vn.motcua.organisation.UnitSettings;
import vn.motcua.procedures.ChannelCase;
import vn.motcua.procedures.DrawnStep;
import vn.motcua.procedures.Fee;
import vn.motcua.procedures.FeeWords;
import vn.motcua.procedures.Flag;
import vn.motcua.procedures.Gap;
import vn.motcua.procedures.LawKind;
import vn.motcua.procedures.Paper;
import vn.motcua.procedures.ProcedureLaw;
import vn.motcua.procedures.ProcedureVersion;
import vn.motcua.procedures.TimeWords;
import vn.motcua.web.Message;

/**
 * The full description of a procedure for a citizen.
 *
 * @param parts only where another agency does a part: ours, then theirs
 * @param place full name of the unit, empty in the whole catalogue
 * @param settings how to reach the unit's Centre, when it is served here
 * @param offered whether this unit receives it; true in the whole catalogue
 * @param form where its form is filled in; empty where it is not declared or not received
 * @param online where it is filed online; empty where the unit does not take it so
 * @param address the page's own address, for the QR code on paper
 */
public record ShowPage(
    ProcedureVersion version,
    List<PaperGroup> papers,
    List<DrawnStep> steps,
    List<PartTime> parts,
    ProcedureLaw law,
    String base,
    String place,
    Optional<UnitSettings> settings,
    boolean offered,
    boolean settledOnTheSpot,
    List<OfferingUnit> offeringUnits,
    String form,
    String online,
    String address) {

  /** How long the file is at most in our hands, or in another agency's. */
  public record PartTime(boolean outside, Message time) {}

  /** For what the clock may stop. */
  public List<LawKind> pauses() {
    return Stream.of(LawKind.VERIFICATION, LawKind.FINANCIAL_DUTY)
        .filter(kind -> law.pause(kind).isPresent())
        .toList();
  }

  /** A unit that receives the procedure, and its page. */
  public record OfferingUnit(String name, String href) {}

  public boolean timeKnown() {
    return !version.gaps().contains(Gap.TIME);
  }

  public boolean papersKnown() {
    return !version.gaps().contains(Gap.PAPERS);
  }

  /** The one time of all channels and cases; empty when they differ or are not known. */
  public Optional<Message> onlyTime() {
    List<Message> times = version.channels().stream().map(ShowPage::time).distinct().toList();
    return timeKnown() && times.size() == 1 ? Optional.of(times.getFirst()) : Optional.empty();
  }

  /**
   * The one known fee of all channels and cases; empty when they differ or one is not known. Cases
   * settled elsewhere, at an embassy, do not count.
   */
  public Optional<Message> onlyFee() {
    List<List<Message>> fees =
        version.channels().stream()
            .filter(row -> row.knownFees().stream().allMatch(Fee::isCollectedHere))
            .map(ShowPage::fees)
            .distinct()
            .toList();
    return fees.size() == 1 && fees.getFirst().size() == 1
        ? Optional.of(fees.getFirst().getFirst())
        : Optional.empty();
  }

  public boolean anyFeeKnown() {
    return version.channels().stream().anyMatch(row -> !row.knownFees().isEmpty());
  }

  public static Message time(ChannelCase row) {
    return row.time().map(TimeWords::of).orElse(Message.of("procedures.unknown"));
  }

  public static List<Message> fees(ChannelCase row) {
    return row.knownFees().stream().map(FeeWords::of).toList();
  }

  public long requiredPapers() {
    return papers.stream().mapToLong(group -> group.required().size()).sum();
  }

  public long conditionalPapers() {
    return papers.stream().mapToLong(group -> group.conditional().size()).sum();
  }

  public List<String> notes() {
    return papers.stream().flatMap(group -> group.notes().stream()).map(Paper::name).toList();
  }

  public boolean has(Flag flag) {
    return version.has(flag);
  }

  public boolean isLongName() {
    return version.name().length() > 110;
  }
}
