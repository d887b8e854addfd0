package vn.motcua.certification;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;
import vn.motcua.shared.Actor;
import vn.motcua.shared.Command;
import vn.motcua.shared.Role;

/** One of two nodes: six threads enter papers in all three books at once; some are refused. */
@Component
@ConditionalOnProperty("load.certifier")
class CertificationLoad implements Command {
  static final int THREADS = 6;
  static final int EACH = 30;

  private final Certifications certifications;
  private final UUID desk;
  private final UUID certifier;

  CertificationLoad(Certifications certifications, Environment environment) {
    this.certifications = certifications;
    this.desk = UUID.fromString(environment.getRequiredProperty("load.desk"));
    this.certifier = UUID.fromString(environment.getRequiredProperty("load.certifier"));
  }

  @Override
  public String name() {
    return "certification-load";
  }

  @Override
  public int run(List<String> words) {
    Actor actor =
        new Actor(CertificationWorld.THANH_SEN, desk, "Nguyễn Thị Lan", Set.of(Role.INTAKE));
    AtomicInteger refused = new AtomicInteger();
    AtomicInteger entered = new AtomicInteger();
    try (ExecutorService threads = Executors.newFixedThreadPool(THREADS)) {
      for (int thread = 0; thread < THREADS; thread++) {
        threads.submit(() -> {
          for (int i = 0; i < EACH; i++) {
            CertificationRequest request = request(i % 5 == 4 ? 0 : 1);
            try {
              certifications.certify(actor, request);
              entered.addAndGet(request.lines().size());
            } catch (CertificationRejected _) {
              refused.incrementAndGet();
            }
          }
          return null;
        });
      }
    }
    System.out.println("entered " + entered + " refused " + refused);
    return 0;
  }

  /** The books in the opposite order of the other threads' now and then: no deadlock may follow. */
  private CertificationRequest request(int pages) {
    CertificationRequest.Line copy = CertificationWorld.copy("Căn cước", pages, 1);
    CertificationRequest.Line signature =
        CertificationWorld.line(CertificationKind.SIGNATURE, "Tờ khai");
    CertificationRequest.Line contract =
        CertificationWorld.line(CertificationKind.CONTRACT, "Hợp đồng");
    UUID key = UUID.randomUUID();
    return new CertificationRequest(
        key,
        "Bùi Thị Hạnh",
        "042199000123",
        certifier,
        CertificationRequest.Payment.CASH,
        "",
        (key.getLeastSignificantBits() & 1) == 0
            ? List.of(copy, signature, contract)
            : List.of(contract, signature, copy));
  }
}
