package vn.motcua.filing;

import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.motcua.consents.Consent;
import vn.motcua.dossiers.Helpers;
import vn.motcua.procedures.Channel;
import vn.motcua.shared.OfficeTime;
import vn.motcua.web.Texts;

/** Who filed for whom, as the intake takes it: by which channel, guide and paper. */
@Component
class ActingFor {
  private final Filings filings;
  private final Texts texts;

  ActingFor(Filings filings, Texts texts) {
    this.filings = filings;
    this.texts = texts;
  }

  /** With an officer's hands on the keys it came in at the desk, whatever door it took. */
  Channel channel(Filed filed) {
    return filings.isAssisted(filed) ? Channel.DIRECT : Channel.ONLINE;
  }

  Helpers helpers(Filed filed) {
    Optional<Consent> consent = filings.actedFor(filed);
    return new Helpers(
        consent.filter(one -> one.kind() != Consent.Kind.GUIDE).map(this::authority),
        consent
            .filter(one -> !one.isOfficers())
            .flatMap(one ->
                one.guide()
                    .map(kind ->
                        new Helpers.Guide(
                            Helpers.Kind.valueOf(kind.name()), one.helperName(), true))));
  }

  private Helpers.Authority authority(Consent one) {
    return one.proofDay()
        .map(day -> new Helpers.Authority(one.proof(), "", day))
        .orElseGet(() ->
            new Helpers.Authority(
                texts.text(Texts.VIETNAMESE, "filing.acting.by-code"),
                "",
                OfficeTime.date(one.given())));
  }
}
