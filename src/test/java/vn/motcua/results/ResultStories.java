package vn.motcua.results;

import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.stereotype.Component;
import vn.motcua.dossiers.Dossier;
import vn.motcua.dossiers.DossierWorld;
import vn.motcua.dossiers.Stage;
import vn.motcua.papers.PaperFiles;
import vn.motcua.shared.Actor;
import vn.motcua.signing.KeyOwner;
import vn.motcua.signing.TestSigners;

/** A birth at Nà Hỳ whose extract is laid, signed by the chairman, sealed by the clerk. */
@Component
@ConditionalOnProperty(name = "motcua.demo", havingValue = "false")
public class ResultStories {
  public static final String SITE = "https://nahy.example";

  private final DossierWorld world;
  private final ResultFiles results;
  private final TestSigners keys;

  ResultStories(DossierWorld world, ResultFiles results, TestSigners keys) {
    this.world = world;
    this.results = results;
    this.keys = keys;
  }

  /** Mai's birth registration, with whoever decides; chairman and commune have keys. */
  public Dossier toDecide() {
    Actor chairman = world.the("chairman");
    keys.give(KeyOwner.officer(chairman.officer(), chairman.name()));
    keys.give(KeyOwner.agency(chairman.unit(), ""));
    return world.until(world.received("Lò Thị Mai"), Stage.APPROVING);
  }

  /** The result laid by the chairman himself, as in an office of three. */
  public ResultFile laid(Dossier dossier, int pages) {
    return results.lay(
        world.holderOf(dossier), dossier, PaperFiles.sent(PaperFiles.pdf(pages)), SITE);
  }

  public Dossier signed(Dossier dossier) {
    ResultFile file = laid(dossier, 1);
    results.sign(world.the("chairman"), dossier, file.digest());
    return dossier;
  }

  /** Signed and sealed; the result lies ready. */
  public Dossier sealed() {
    Dossier dossier = world.until(signed(toDecide()), Stage.SEALING);
    results.seal(world.the("clerk"), dossier, results.latest(dossier).orElseThrow().digest());
    return world.until(dossier, Stage.READY);
  }

  public Dossier given() {
    return world.until(sealed(), Stage.RETURNED);
  }
}
