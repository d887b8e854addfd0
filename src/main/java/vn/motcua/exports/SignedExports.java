package vn.motcua.exports;

import java.io.IOException;
import java.io.OutputStream;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.motcua.organisation.Unit;
import vn.motcua.organisation.Units;
import vn.motcua.shared.Actor;
import vn.motcua.shared.NotFound;
import vn.motcua.shared.OfficeTime;
import vn.motcua.shared.Refusal;
import vn.motcua.shared.Role;
import vn.motcua.shared.UnitId;

/**
 * The door to the signed exports. The leader hands out, because the leader answers for what leaves
 * the office; the administrator keeps the machine and hands out nothing; the province's observer
 * sees every export of its communes.
 */
@Component
public class SignedExports {
  private static final int LATEST = 100;

  private final ExportStore store;
  private final ExportSearch search;
  private final ExportFiles files;
  private final SigningKeys keys;
  private final Units units;
  private final Clock clock;

  SignedExports(
      ExportStore store,
      ExportSearch search,
      ExportFiles files,
      SigningKeys keys,
      Units units,
      Clock clock) {
    this.store = store;
    this.search = search;
    this.files = files;
    this.keys = keys;
    this.units = units;
    this.clock = clock;
  }

  /** Records that the leader hands out the exact rows of a period that is over. */
  @Transactional
  public UUID create(Actor actor, SignedExport.Asked asked) {
    requireLeader(actor);
    if (!asked.period().to().isBefore(OfficeTime.date(clock.instant()))) {
      throw new Refusal("exports.refusal.not-over");
    }
    if (asked.receiver().isEmpty() || asked.reason().isEmpty()) {
      throw new Refusal("exports.refusal.who-and-why");
    }
    if (asked.receiver().length() > SignedExport.Asked.MOST_RECEIVER
        || asked.reason().length() > SignedExport.Asked.MOST_REASON) {
      throw new Refusal(
          "exports.refusal.too-long",
          SignedExport.Asked.MOST_RECEIVER,
          SignedExport.Asked.MOST_REASON);
    }
    return store.add(actor, asked, clock.instant());
  }

  /** One export of the leader's own unit, or the 404 page. */
  public SignedExport of(Actor actor, UUID id) {
    requireLeader(actor);
    return search
        .of(actor.unit(), id)
        .orElseThrow(() -> new NotFound("export " + id + " of " + actor.unit()));
  }

  /**
   * Writes the signed ZIP and records the copy.
   *
   * @param site where the public keys are found, as {@code https://…}
   */
  public void write(Actor actor, SignedExport export, String site, OutputStream out)
      throws IOException {
    requireLeader(actor);
    ExportFiles.Written written = files.write(export, keys.inUse(export.unit()), site, out);
    store.addCopy(
        actor, export.id(), clock.instant(), written.rows(), written.manifest(), written.key());
  }

  /** The latest exports the actor may know of. */
  public List<SignedExport> latest(Actor actor) {
    return search.latest(unitsOf(actor), LATEST);
  }

  private List<UnitId> unitsOf(Actor actor) {
    if (actor.has(Role.PROVINCE_OBSERVER)) {
      return units.served().stream()
          .filter(unit -> actor.unit().equals(unit.province()))
          .map(Unit::id)
          .toList();
    }
    requireLeader(actor);
    return List.of(actor.unit());
  }

  private static void requireLeader(Actor actor) {
    if (!actor.has(Role.LEADER)) {
      throw new NotFound("signed exports of " + actor.unit());
    }
  }
}
