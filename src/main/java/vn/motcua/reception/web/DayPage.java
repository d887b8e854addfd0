package vn.motcua.reception.web;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import vn.motcua.organisation.Officer;
import vn.motcua.reception.ConnectionTest;
import vn.motcua.reception.ReceptionDay;
import vn.motcua.reception.Visit;
import vn.motcua.web.Message;

/**
 * One reception day at the desk: who comes, what changed.
 *
 * @param noticeBy last day to have told everybody, for a reception over the network
 * @param testBy last day to have tried the connection
 */
public record DayPage(
    String unit,
    ReceptionDay day,
    List<ReceptionDay> versions,
    Slice<Line> lines,
    Optional<ConnectionTest> test,
    LocalDate noticeBy,
    LocalDate testBy,
    boolean mayPlan,
    boolean mayReceive,
    List<Officer> officers,
    LocalDateTime now,
    UUID request,
    Map<String, Message> errors) {
  public DayPage {
    versions = List.copyOf(versions);
    officers = List.copyOf(officers);
  }

  private static final Set<String> CHANGED =
      Set.of("lyDo", "ngay", "loaiTiep", "tu", "den", "phut", "nguoiTiep", "tiepThay", "noi");

  /** Whether the form that changes the day was sent and refused, so that it is read unfolded. */
  public boolean isChangeRefused() {
    return errors.keySet().stream().anyMatch(CHANGED::contains);
  }

  /** One who asked to be received; the name only for who may read it. */
  public record Line(Visit visit, boolean open) {}

  public String base() {
    return "/ban-lam-viec/tiep-cong-dan/ngay/" + day.id();
  }

  public List<Choice> receivers() {
    return OfficerChoices.of(officers);
  }

  public boolean isOpen() {
    return !day.cancelled() && !day.isOver(now);
  }

  /** The connection has not been tried with success and the day for it is over. */
  public boolean testIsLate() {
    return test.filter(ConnectionTest::works).isEmpty() && now.toLocalDate().isAfter(testBy);
  }
}
