package vn.motcua.steering;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.motcua.organisation.Unit;
import vn.motcua.organisation.Units;
import vn.motcua.shared.Actor;
import vn.motcua.shared.NotFound;
import vn.motcua.shared.Refusal;
import vn.motcua.shared.Role;
import vn.motcua.shared.UnitId;

/**
 * The drawing of a province, from a file somebody of the province brings: the program ships no
 * boundaries of its own, because none with a licence to spread them is known to us.
 */
@Component
public class Drawings {
  /** Where the file comes from is told in so many letters at most. */
  public static final int LONGEST_SOURCE = 300;

  private final DrawingStore store;
  private final Units units;
  private final Clock clock;

  Drawings(DrawingStore store, Units units, Clock clock) {
    this.store = store;
    this.units = units;
    this.clock = clock;
  }

  /** Who leads the movement of a province says how it is drawn; who watches it only looks on. */
  public static boolean mayDraw(Actor actor) {
    return actor.unit().isProvince() && actor.has(Role.STEERING);
  }

  /** Of the own province; empty as long as nobody brought a file. */
  @Transactional(readOnly = true)
  public Optional<Drawing> of(Actor actor) {
    return store.latest(actor.unit());
  }

  /**
   * Keeps the outlines of a file in GeoJSON; the same file again changes nothing.
   *
   * @throws Refusal when it is none, when it names no commune of the province, or without a source
   */
  @Transactional
  public void take(Actor actor, byte[] file, String source) {
    require(actor);
    if (source.isBlank() || source.length() > LONGEST_SOURCE) {
      throw new Refusal("steering.outline.source-missing", LONGEST_SOURCE);
    }
    if (file.length == 0) {
      throw new Refusal("steering.outline.no-file");
    }
    Set<UnitId> communes =
        units.children(actor.unit()).stream().map(Unit::id).collect(Collectors.toSet());
    Drawing drawing = Projection.draw(GeoJson.read(file, communes), source);
    store.add(actor, drawing, hash(file), clock.instant());
  }

  /** Back to tiles; the file's outlines stay among what was said before. */
  @Transactional
  public void takeAway(Actor actor) {
    require(actor);
    store.addNone(actor, clock.instant());
  }

  private static void require(Actor actor) {
    if (!mayDraw(actor)) {
      throw new NotFound("drawing of " + actor.unit());
    }
  }

  private static byte[] hash(byte[] file) {
    try {
      return MessageDigest.getInstance("SHA-256").digest(file);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
