package vn.motcua.births;

import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.motcua.organisation.Officer;
import vn.motcua.organisation.Officers;
import vn.motcua.shared.FoldedText;
import vn.motcua.shared.OfficeTime;
import vn.motcua.shared.Role;
import vn.motcua.shared.UnitId;
import vn.motcua.web.Message;

/**
 * Who may be named to read names: whoever works on dossiers, and where posts are called "hộ tịch",
 * the officers of these posts alone.
 */
@Component
public class BirthKeepers {
  private static final Set<Role> AT_WORK = EnumSet.of(Role.INTAKE, Role.APPRAISAL);

  /** Who leads, keeps accounts or watches over the office reads no names, whatever else they do. */
  private static final Set<Role> KEPT_OUT =
      EnumSet.of(
          Role.LEADER,
          Role.ADMINISTRATOR,
          Role.PROVINCE_OBSERVER,
          Role.STEERING,
          Role.FRONT,
          Role.PARTY_SECRETARY);

  private static final String CIVIL_STATUS = "ho tich";

  private final Officers officers;
  private final Clock clock;

  BirthKeepers(Officers officers, Clock clock) {
    this.officers = officers;
    this.clock = clock;
  }

  /** The officers the leader chooses from. */
  public List<Officer> offered(UnitId unit) {
    List<Officer> working =
        officers.active(unit).stream().filter(one -> mayRead(one.roles())).toList();
    List<Officer> civil = working.stream().filter(this::isOfCivilStatus).toList();
    return civil.isEmpty() ? working : civil;
  }

  static boolean mayRead(Set<Role> roles) {
    return roles.stream().anyMatch(AT_WORK::contains)
        && roles.stream().noneMatch(KEPT_OUT::contains);
  }

  /** Refuses whoever is not {@link #offered}, and says why. */
  void require(UnitId unit, UUID officer) {
    Optional<Officer> named = officers.find(unit, officer).filter(Officer::active);
    if (named.isEmpty()) {
      throw wrong("births.error.officer");
    }
    if (named.get().has(Role.LEADER)) {
      throw wrong("births.error.leader");
    }
    if (offered(unit).stream().noneMatch(one -> one.id().equals(officer))) {
      throw wrong("births.error.not-civil");
    }
  }

  /** By any post held today; many hold two. */
  private boolean isOfCivilStatus(Officer officer) {
    LocalDate today = OfficeTime.date(clock.instant());
    return officers.posts(officer.unit(), officer.id()).stream()
        .filter(post -> post.isHeldOn(today))
        .anyMatch(post -> FoldedText.of(post.title()).contains(CIVIL_STATUS));
  }

  private static BirthRejected wrong(String key) {
    return new BirthRejected(Map.of("nguoiGiu", Message.of(key)));
  }
}
