package vn.motcua.documents;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.motcua.shared.Actor;
import vn.motcua.shared.NotFound;
import vn.motcua.shared.OfficeTime;
import vn.motcua.shared.Refusal;
import vn.motcua.shared.Role;
import vn.motcua.shared.UnitId;
import vn.motcua.web.Message;

/**
 * The letters the office writes: their templates, the unit's own or the shipped ones, filled and
 * printed. Whether one is written at all is for {@link LetterRules}; who read it and that it went
 * is kept in {@link LetterBox}.
 */
@Component
public class Letters {

  private final LetterStore store;
  private final Clock clock;

  Letters(LetterStore store, Clock clock) {
    this.store = store;
    this.clock = clock;
  }

  /** The templates in force today in a unit, one for each kind. */
  public List<LetterTemplate> templates(UnitId unit) {
    LocalDate today = LocalDate.ofInstant(clock.instant(), OfficeTime.ZONE);
    return store.inForce(unit, today).stream()
        .sorted(Comparator.comparing(LetterTemplate::kind))
        .toList();
  }

  /** The template in force today for one kind of letter. */
  public LetterTemplate template(UnitId unit, LetterKind kind) {
    return templates(unit).stream()
        .filter(template -> template.kind() == kind)
        .findFirst()
        .orElseThrow(() -> new NotFound("letter " + kind));
  }

  /**
   * A draft: the template's words with what is known filled in. A person reads and may change it
   * before it is printed.
   */
  public LetterForm draft(
      LetterTemplate template,
      Letterhead letterhead,
      LocalDate day,
      Map<LetterSlot, String> values,
      Signatory signatory) {
    return new LetterForm(
        letterhead,
        day,
        LetterSlot.fill(template.title(), values),
        Arrays.stream(LetterSlot.fill(template.body(), values).split("\\R"))
            .filter(line -> !line.isBlank())
            .map(String::strip)
            .toList(),
        signatory,
        template.paper());
  }

  /** The letter as a PDF; the same letter always gives the same bytes. */
  public byte[] print(LetterForm letter) {
    return LetterLayout.draw(letter);
  }

  /**
   * The unit's own words for a kind of letter, from now on; older versions are kept. For leader and
   * administrator; words that break a rule of {@link LetterRules} are refused.
   */
  @Transactional
  public void rewrite(Actor actor, LetterKind kind, String title, String body, PaperSize paper) {
    if (!mayRewrite(actor)) {
      throw new NotFound("letter templates");
    }
    List<Message> faults = LetterRules.faults(kind, title, body);
    if (!faults.isEmpty()) {
      Message first = faults.getFirst();
      throw new Refusal(first.key(), first.arguments().toArray());
    }
    LetterTemplate letter = new LetterTemplate(kind, true, 0, title.strip(), body.strip(), paper);
    store.add(actor.unit(), letter, actor.officer(), clock.instant());
  }

  public static boolean mayRewrite(Actor actor) {
    return actor.has(Role.LEADER) || actor.has(Role.ADMINISTRATOR);
  }
}
