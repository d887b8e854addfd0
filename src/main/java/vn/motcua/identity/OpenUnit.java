package vn.motcua.identity;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import vn.motcua.organisation.OfficerCard;
import vn.motcua.organisation.Staffing;
import vn.motcua.organisation.Unit;
import vn.motcua.organisation.UnitHit;
import vn.motcua.organisation.Units;
import vn.motcua.shared.Actor;
import vn.motcua.shared.Command;
import vn.motcua.shared.Refusal;
import vn.motcua.shared.Role;
import vn.motcua.shared.UnitId;
import vn.motcua.web.Texts;

/**
 * {@code bin/motcua open-unit --unit 03169 --admin "Lò Thị Hoa" --user lo.thi.hoa}: opens a unit in
 * this installation, with an administrator and a one-time password.
 *
 * <p>Whoever may run it owns the machine and the database; it is also the way back in when the only
 * administrator is gone. What it does is in the access log.
 */
@Component
class OpenUnit implements Command {
  private static final int GUESSES = 5;
  private static final UUID INSTALLER = new UUID(0, 0);

  private final Units units;
  private final Staffing staffing;
  private final Accounts accounts;
  private final TransactionTemplate transaction;
  private final Texts texts;
  private final Clock clock;

  OpenUnit(
      Units units,
      Staffing staffing,
      Accounts accounts,
      TransactionTemplate transaction,
      Texts texts,
      Clock clock) {
    this.units = units;
    this.staffing = staffing;
    this.accounts = accounts;
    this.transaction = transaction;
    this.texts = texts;
    this.clock = clock;
  }

  @Override
  public String name() {
    return "open-unit";
  }

  /** Ends with 2 when something is missing or unknown, with 1 when a rule refuses it. */
  @Override
  public int run(List<String> words) {
    Map<String, String> said = options(words);
    String typed = said.getOrDefault("--unit", "");
    String admin = said.getOrDefault("--admin", "");
    String user = said.getOrDefault("--user", "");
    if (typed.isBlank() || admin.isBlank() || user.isBlank() || said.size() > 3) {
      System.err.println(text("identity.open-unit.usage"));
      return 2;
    }
    Optional<Unit> unit = commune(typed);
    if (unit.isEmpty()) {
      System.err.println(text("identity.open-unit.unknown", typed));
      units.search(typed, GUESSES).forEach(hit -> System.err.println("  " + guess(hit)));
      return 2;
    }
    try {
      System.out.println(opened(unit.get(), admin, user));
      return 0;
    } catch (Refusal refusal) {
      System.err.println(text(refusal.key(), refusal.arguments().toArray()));
      return 1;
    }
  }

  private String opened(Unit unit, String admin, String user) {
    String password = transaction.execute(status -> open(unit.id(), admin, user));
    return text("identity.open-unit.done", unit.fullName(), user.strip(), password);
  }

  private String open(UnitId unit, String admin, String user) {
    Actor installer =
        new Actor(unit, INSTALLER, text("identity.open-unit.by"), Set.of(Role.ADMINISTRATOR));
    units.activate(unit);
    UUID officer =
        staffing.add(
            installer,
            card(admin),
            text("identity.open-unit.title"),
            text("identity.open-unit.department"),
            LocalDate.now(clock),
            Set.of(Role.ADMINISTRATOR));
    return accounts.open(installer, officer, user);
  }

  private static OfficerCard card(String name) {
    return new OfficerCard(
        name,
        "",
        "",
        "",
        false,
        OfficerCard.DEFAULT_FROM,
        OfficerCard.DEFAULT_TO,
        List.of(),
        null,
        900);
  }

  private Optional<Unit> commune(String typed) {
    return UnitId.isWellFormed(typed) && typed.length() == 5
        ? units.find(new UnitId(typed))
        : Optional.empty();
  }

  private static String guess(UnitHit hit) {
    return "%s  %s, %s".formatted(hit.unit().id(), hit.unit().fullName(), hit.provinceName());
  }

  /** {@code --name value} or {@code --name=value}. */
  private static Map<String, String> options(List<String> words) {
    Map<String, String> options = new HashMap<>();
    for (int i = 0; i < words.size(); i++) {
      String word = words.get(i);
      int equals = word.indexOf('=');
      if (equals > 0) {
        options.put(word.substring(0, equals), word.substring(equals + 1));
      } else {
        options.put(word, i + 1 < words.size() ? words.get(++i) : "");
      }
    }
    return options;
  }

  private String text(String key, Object... arguments) {
    return texts.text(Texts.VIETNAMESE, key, arguments);
  }
}
