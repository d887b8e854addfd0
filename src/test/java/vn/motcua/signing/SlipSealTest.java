package vn.motcua.signing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.motcua.MotCuaTest;
import vn.motcua.dossiers.Dossier;
import vn.motcua.dossiers.DossierWorld;
import vn.motcua.dossiers.Slips;
import vn.motcua.shared.Refusal;
import vn.motcua.shared.UnitId;

/** The receipt carries the commune's signature where the commune has a key. */
@MotCuaTest
class SlipSealTest {
  private static final UnitId NA_HY = DossierWorld.NA_HY;

  @Autowired DossierWorld world;
  @Autowired Slips slips;
  @Autowired TestSigners given;

  @Test
  void a_receipt_is_sealed_by_the_commune_that_has_a_key_and_plain_elsewhere() {
    Dossier dossier = world.received("Lò Thị Mai");
    byte[] plain = slips.receipt(dossier, "https://nahy.example");
    assertThat(PdfSignatures.in(plain)).isEmpty();
    given.give(KeyOwner.agency(NA_HY, ""));
    byte[] sealed = slips.receipt(dossier, "https://nahy.example");
    assertThat(SignedFiles.pdfsig(sealed))
        .contains("Signature is Valid")
        .containsIgnoringCase("UBND Xã Nà Hỳ");
    assertThat(PdfSignatures.in(sealed)).hasSize(1);
    assertThat(PdfSignatures.in(slips.control(dossier))).isEmpty();
  }

  @Test
  void a_service_that_is_away_is_asked_once_and_the_citizen_gets_the_slip() {
    AtomicInteger asked = new AtomicInteger();
    SlipSeal seal = new SlipSeal(SignedFiles.signing(owner -> away(asked)), SignedFiles.CLOCK);
    byte[] slip = SignedFiles.result();
    assertThat(seal.sealed(NA_HY, "UBND", slip)).isEqualTo(slip);
    assertThat(seal.sealed(NA_HY, "UBND", slip)).isEqualTo(slip);
    assertThat(asked).hasValue(1);
  }

  private static Optional<vn.motcua.signing.spi.Signer> away(AtomicInteger asked) {
    asked.incrementAndGet();
    throw new Refusal("signing.refusal.remote-away");
  }

  @Test
  void a_commune_without_a_key_is_asked_again_each_time() {
    SlipSeal seal =
        new SlipSeal(
            new PdfSigning(List.of(), new TimeStamps(""), SignedFiles.CLOCK), SignedFiles.CLOCK);
    byte[] slip = SignedFiles.result();
    assertThat(seal.sealed(NA_HY, "UBND", slip)).isEqualTo(slip);
  }
}
