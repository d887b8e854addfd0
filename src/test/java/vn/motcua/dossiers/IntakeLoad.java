package vn.motcua.dossiers;

import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.stereotype.Component;
import vn.motcua.procedures.OpenProcedure;
import vn.motcua.shared.Actor;
import vn.motcua.shared.Command;
import vn.motcua.shared.Role;

/** One of two nodes: eight threads receive at once, every fifth intake fails after its number. */
@Component
@ConditionalOnProperty("load.officer")
class IntakeLoad implements Command {
  static final int THREADS = 8;
  static final int EACH = 50;
  static final String TAKEN = "TAKEN-BEFORE";

  private final Intakes intakes;
  private final UUID officer;

  IntakeLoad(Intakes intakes, org.springframework.core.env.Environment environment) {
    this.intakes = intakes;
    this.officer = UUID.fromString(environment.getRequiredProperty("load.officer"));
  }

  @Override
  public String name() {
    return "intake-load";
  }

  @Override
  public int run(java.util.List<String> words) {
    Actor actor = new Actor(DossierWorld.NA_HY, officer, "Lò Văn Inh", Set.of(Role.INTAKE));
    OpenProcedure procedure = intakes.open(actor, DossierWorld.BIRTH);
    AtomicInteger refused = new AtomicInteger();
    try (ExecutorService threads = Executors.newFixedThreadPool(THREADS)) {
      for (int thread = 0; thread < THREADS; thread++) {
        threads.submit(() -> {
          for (int i = 0; i < EACH; i++) {
            try {
              Dossier dossier = intakes.receive(actor, intake(procedure, i % 5 == 4 ? TAKEN : ""));
              System.out.println("received " + dossier.code());
            } catch (IntakeRejected _) {
              refused.incrementAndGet();
            }
          }
          return null;
        });
      }
    }
    System.out.println("refused " + refused);
    return 0;
  }

  private static Intake intake(OpenProcedure procedure, String external) {
    Intake intake =
        Intake.complete(
            UUID.randomUUID(), procedure, new Applicant("Vừ Thị Mỷ", "1970", "", "", "", "", ""));
    return external.isEmpty()
        ? intake
        : DossierWorld.withCode(intake, external, Filing.CodeEntry.TYPED);
  }
}
