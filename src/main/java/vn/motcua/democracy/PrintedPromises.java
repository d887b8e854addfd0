package vn.motcua.democracy;

import java.time.Clock;
import java.util.List;
import org.springframework.stereotype.Component;
import vn.motcua.documents.Letterhead;
import vn.motcua.documents.Papers;
import vn.motcua.documents.PosterForm;
import vn.motcua.organisation.Unit;
import vn.motcua.organisation.Units;
import vn.motcua.shared.OfficeTime;
import vn.motcua.shared.UnitId;
import vn.motcua.web.Texts;

/**
 * The promises of an office for the wall, A4 or A3: each with what measures it or that nothing
 * does. The figures of the day are behind the QR code; on paper they would grow old.
 */
@Component
public class PrintedPromises {
  private final OfficePromises promises;
  private final Papers papers;
  private final Units units;
  private final Texts texts;
  private final Clock clock;

  PrintedPromises(OfficePromises promises, Papers papers, Units units, Texts texts, Clock clock) {
    this.promises = promises;
    this.papers = papers;
    this.units = units;
    this.texts = texts;
    this.clock = clock;
  }

  /**
   * The PDF.
   *
   * @param site the address telephones reach the program under
   */
  public byte[] poster(UnitId id, boolean large, String site) {
    Unit unit = units.byId(id);
    List<PosterForm.Group> groups =
        promises.of(id).stream()
            .filter(set -> !set.promises().isEmpty())
            .map(set ->
                new PosterForm.Group(
                    set.name().isEmpty() ? words("democracy.promises.own") : set.name(),
                    set.promises().stream().map(this::sentence).toList()))
            .toList();
    return papers.poster(
        new PosterForm(
            large,
            Letterhead.of(unit.fullName(), words("web.centre"), unit.name()),
            OfficeTime.date(clock.instant()),
            words("democracy.promises.title"),
            groups,
            site + "/co-quan/" + id.code() + "/loi-hua",
            words("democracy.promises.poster-qr")));
  }

  private PosterForm.Sentence sentence(OfficePromise promise) {
    String measure = words("democracy.signal." + promise.signal());
    return new PosterForm.Sentence(
        promise.origin().isEmpty()
            ? promise.words()
            : promise.words() + " " + words("democracy.promises.credit.short", promise.origin()),
        promise.signal() == OfficePromise.Signal.NONE
            ? measure
            : words("democracy.promises.measured", measure));
  }

  private String words(String key, Object... arguments) {
    return texts.text(Texts.VIETNAMESE, key, arguments);
  }
}
