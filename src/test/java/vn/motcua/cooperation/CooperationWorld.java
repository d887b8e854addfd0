package vn.motcua.cooperation;

import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.motcua.deadlines.TimeLimit;
import vn.motcua.dossiers.Dossier;
import vn.motcua.dossiers.DossierWorld;
import vn.motcua.dossiers.Dossiers;
import vn.motcua.dossiers.Intakes;
import vn.motcua.dossiers.Stage;
import vn.motcua.shared.Actor;

/** Linked filings and questions at Nà Hỳ. */
@Component
public class CooperationWorld {
  /** Birth, residence and health insurance of a child under six, filed once. */
  public static final String LINKED_BIRTH = "2.000986";

  /** Death, residence and funeral grant. */
  public static final String LINKED_DEATH = "2.002913";

  /** A household business and its tax number. */
  public static final String BUSINESS = "1.001612";

  private final DossierWorld world;
  private final Intakes intakes;
  private final Dossiers dossiers;
  private final Errands errands;
  private final LinkedParts parts;
  private final LinkedFilings filings;

  CooperationWorld(
      DossierWorld world,
      Intakes intakes,
      Dossiers dossiers,
      Errands errands,
      LinkedParts parts,
      LinkedFilings filings) {
    this.world = world;
    this.intakes = intakes;
    this.dossiers = dossiers;
    this.errands = errands;
    this.parts = parts;
    this.filings = filings;
  }

  public Dossier filed(String code, String name) {
    world.offers(code, TimeLimit.workingDays(20));
    Actor intake = world.the("intake");
    return intakes.receive(intake, world.intake(intake, code, name));
  }

  public Dossier now(Dossier dossier) {
    return dossiers.byId(dossier.unit(), dossier.id());
  }

  public LinkedPart part(Dossier filing, int order) {
    return parts.of(now(filing)).get(order - 1);
  }

  public LinkedPart.State state(Dossier filing, int order) {
    return part(filing, order).state();
  }

  /** The dossier of its own a part became. */
  public Dossier child(Dossier filing, int order) {
    UUID id = part(filing, order).here().orElseThrow().id();
    return dossiers.byId(filing.unit(), id);
  }

  /** The child's birth is registered: the certificate is there. */
  public Dossier registered(Dossier filing) {
    return world.until(child(filing, 1), Stage.READY);
  }

  public Dossier send(Dossier filing, int order) {
    return filings.send(
        world.the("intake"), seen(filing), order, world.id("second intake"), "Kèm giấy khai sinh");
  }

  public Dossier answer(Dossier filing, int order, Errand.Verdict verdict) {
    int number = part(filing, order).errand().orElseThrow().number();
    return errands.answer(world.the("intake"), seen(filing), number, verdict, "Văn bản số 7");
  }

  /** Two days for the health station to say what it thinks. */
  public static Errands.Question question(UUID follower) {
    return new Errands.Question(
        "Trạm y tế xã",
        "Cháu Mỷ sinh tại nhà, trạm có ghi sổ không?",
        TimeLimit.workingDays(2),
        follower);
  }

  public Dossiers.Seen seen(Dossier dossier) {
    return DossierWorld.seen(now(dossier));
  }
}
