package vn.motcua.ratings;

import java.time.Duration;
import java.util.UUID;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;
import vn.motcua.dossiers.Applicant;
import vn.motcua.dossiers.Dossier;
import vn.motcua.dossiers.DossierWorld;
import vn.motcua.dossiers.Intake;
import vn.motcua.dossiers.Intakes;
import vn.motcua.dossiers.Stage;

/** Results of Nà Hỳ that went back, and citizens who say how it was. */
@Component
@Profile("!node")
public class RatingWorld {
  private final DossierWorld world;
  private final Intakes intakes;
  private final RatingRights rights;
  private final Ratings ratings;

  RatingWorld(DossierWorld world, Intakes intakes, RatingRights rights, Ratings ratings) {
    this.world = world;
    this.intakes = intakes;
    this.rights = rights;
    this.ratings = ratings;
  }

  /** A birth registration the family has taken home. */
  public Dossier returned() {
    return returned("intake", DossierWorld.BIRTH);
  }

  /** The same, of somebody who left an e-mail address. */
  public Dossier returned(String email) {
    return returned("intake", DossierWorld.BIRTH, email);
  }

  /** The same, of somebody with this telephone number. */
  public Dossier returnedTo(String phone) {
    return returned("intake", DossierWorld.BIRTH, "", phone);
  }

  /** The same received by another officer, or for another procedure. */
  public Dossier returned(String who, String procedure) {
    return returned(who, procedure, "");
  }

  private Dossier returned(String who, String procedure, String email) {
    return returned(who, procedure, email, "0900 111 222");
  }

  private Dossier returned(String who, String procedure, String email, String phone) {
    Intake intake =
        Intake.complete(
            UUID.randomUUID(),
            intakes.open(world.the(who), procedure),
            new Applicant("Vừ Thị Mỷ", "1999", "", phone, email, "bản Nà Hỳ 2", ""));
    return world.until(intakes.receive(world.the(who), intake), Stage.RETURNED);
  }

  /** What the job finds now. */
  public int fold() {
    return rights.fold(Duration.ofDays(800));
  }

  public Way printed(Dossier dossier) {
    return rights.handOut(world.the("intake"), dossier);
  }

  /** Somebody takes a result home and rates. */
  public void rated(Face face) {
    rated(Answer.of(face));
  }

  public void rated(Answer answer) {
    given(returned(), answer);
  }

  /** With the button behind the slip's code: no sheet is printed. */
  public void givenWithTheSlip(Dossier dossier, Answer answer) {
    if (!ratings.give(rights.handOut(dossier), answer)) {
      throw new AssertionError("a fresh way was not taken");
    }
  }

  public void given(Dossier dossier, Answer answer) {
    if (!ratings.give(printed(dossier), answer)) {
      throw new AssertionError("a fresh way was not taken");
    }
  }
}
