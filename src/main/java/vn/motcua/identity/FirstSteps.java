package vn.motcua.identity;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.motcua.organisation.OfficerCard;
import vn.motcua.organisation.Staffing;
import vn.motcua.organisation.Units;
import vn.motcua.shared.Actor;
import vn.motcua.shared.NotFound;
import vn.motcua.shared.OfficeTime;
import vn.motcua.shared.Role;
import vn.motcua.shared.UnitId;
import vn.motcua.web.Message;

/**
 * The very first administrator of a new, empty installation: whoever can read the terminal gets a
 * code, and with it opens the unit and the first account. With one account it is over for good.
 */
@Component
public class FirstSteps {
  private static final Logger LOG = LoggerFactory.getLogger(FirstSteps.class);

  private final Accounts accounts;
  private final AccountStore store;
  private final Units units;
  private final Staffing staffing;
  private final Clock clock;
  private final String code;

  FirstSteps(
      Accounts accounts,
      AccountStore store,
      Units units,
      Staffing staffing,
      Passwords passwords,
      Clock clock) {
    this.accounts = accounts;
    this.store = store;
    this.units = units;
    this.staffing = staffing;
    this.clock = clock;
    this.code = passwords.oneTime();
  }

  @EventListener(ApplicationReadyEvent.class)
  void tell() {
    if (areDue()) {
      LOG.info("Chưa có tài khoản nào. Mở /cai-dat, mã cài đặt (set-up code): {}", code);
    }
  }

  /** Whether nobody can sign in yet. */
  public boolean areDue() {
    return !accounts.hasAny();
  }

  /** What the person who sets up typed. */
  public record Wish(
      String code,
      String unit,
      String name,
      String title,
      String department,
      String userName,
      String password) {
    /** Never shows code or password in a log line. */
    @Override
    public String toString() {
      return "Wish[" + unit + "]";
    }
  }

  /**
   * Opens the unit with its first administrator.
   *
   * @return what was wrong, by field; empty when it is done
   */
  @Transactional
  public Map<String, Message> take(Wish wish) {
    store.lockFirst();
    if (!areDue()) {
      throw new NotFound("first steps");
    }
    Map<String, Message> broken = broken(wish);
    if (!broken.isEmpty()) {
      return broken;
    }
    UnitId unit = new UnitId(wish.unit());
    units.activate(unit);
    Set<Role> roles = Set.of(Role.ADMINISTRATOR);
    Actor installer = new Actor(unit, new UUID(0, 0), "Cài đặt", roles);
    UUID officer =
        staffing.add(
            installer,
            card(wish),
            wish.title(),
            wish.department(),
            OfficeTime.date(clock.instant()),
            roles);
    accounts.openWith(installer, officer, wish.userName(), wish.password());
    return broken;
  }

  private Map<String, Message> broken(Wish wish) {
    Map<String, Message> broken = new LinkedHashMap<>();
    if (!isCode(wish.code())) {
      broken.put("code", Message.of("identity.refusal.code"));
    }
    if (!UnitId.isWellFormed(wish.unit()) || units.find(new UnitId(wish.unit())).isEmpty()) {
      broken.put("unit", Message.of("identity.refusal.unit"));
    }
    if (staffing.broken(card(wish)).containsKey("name")) {
      broken.put("name", Message.of("organisation.refusal.name"));
    }
    broken.putAll(staffing.brokenPost(wish.title(), wish.department()));
    if (!Accounts.isUserName(wish.userName())) {
      broken.put("userName", Message.of("identity.refusal.user-name", wish.userName().length()));
    }
    PasswordRules.broken(wish.password(), wish.userName())
        .ifPresent(message -> broken.put("password", message));
    return broken;
  }

  /** Compared in constant time; 12 letters leave nothing to guess. */
  private boolean isCode(String typed) {
    return MessageDigest.isEqual(
        code.getBytes(StandardCharsets.UTF_8), typed.strip().getBytes(StandardCharsets.UTF_8));
  }

  /** The code, for tests of this package. */
  String code() {
    return code;
  }

  private static OfficerCard card(Wish wish) {
    return new OfficerCard(
        wish.name(),
        "",
        "",
        "",
        false,
        OfficerCard.DEFAULT_FROM,
        OfficerCard.DEFAULT_TO,
        java.util.List.of(),
        null,
        100);
  }
}
