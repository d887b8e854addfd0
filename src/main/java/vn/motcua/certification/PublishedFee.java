package vn.motcua.certification;

import java.time.LocalDate;
import java.util.Optional;

/**
 * A fee as it was published: for whom, from when, by which decision.
 *
 * @param scope code of the province, or of the commune whose administrator entered it
 */
public record PublishedFee(
    String scope,
    CertificationKind kind,
    FeeRule rule,
    LocalDate validFrom,
    Optional<LocalDate> validTo,
    String source) {}
