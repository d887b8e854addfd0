package vn.motcua.recognition;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Something that was done on the road.
 *
 * @param points the commune's own for what it sent in, else what was certain in that moment
 */
public record RoadAct(
    int version,
    RecognitionAct act,
    String words,
    String decisionNumber,
    @Nullable LocalDate decisionDay,
    Optional<BigDecimal> points,
    Snapshot seen,
    String by,
    Instant at) {}
