package vn.motcua.signing;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import vn.motcua.documents.spi.SlipSealing;
import vn.motcua.shared.Refusal;
import vn.motcua.shared.UnitId;

/** The agency's signature on slips. A key that could not be reached is left alone for a while. */
@Component
class SlipSeal implements SlipSealing {
  private static final Logger LOG = LoggerFactory.getLogger(SlipSeal.class);
  private static final Duration REST = Duration.ofMinutes(2);

  private final PdfSigning signing;
  private final Clock clock;
  private final Map<UnitId, Instant> resting = new ConcurrentHashMap<>();

  SlipSeal(PdfSigning signing, Clock clock) {
    this.signing = signing;
    this.clock = clock;
  }

  @Override
  public byte[] sealed(UnitId unit, String agency, byte[] slip) {
    Instant until = resting.get(unit);
    if (until != null && clock.instant().isBefore(until)) {
      return slip;
    }
    try {
      return signing.sign(slip, KeyOwner.agency(unit, agency), "Cơ quan phát hành").pdf();
    } catch (Refusal refusal) {
      if (!refusal.key().equals("signing.refusal.no-key")) {
        resting.put(unit, clock.instant().plus(REST));
        LOG.warn("A slip of {} leaves without the agency's signature: {}", unit, refusal.key());
      }
      return slip;
    }
  }
}
