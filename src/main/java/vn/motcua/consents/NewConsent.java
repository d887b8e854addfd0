package vn.motcua.consents;

import java.time.LocalDate;
import java.util.Optional;
import vn.motcua.shared.UnitId;

/**
 * What a helper enters of a consent.
 *
 * @param code read out by the person; empty for the other manners
 */
public record NewConsent(
    UnitId unit,
    Consent.Kind kind,
    Consent.Person person,
    Consent.Manner manner,
    String proof,
    Optional<LocalDate> proofDay,
    String code,
    LocalDate last) {}
