package vn.motcua.recognition;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import vn.motcua.shared.NotFound;
import vn.motcua.shared.UnitId;

/**
 * A set of criteria of a province and a year (bộ tiêu chí).
 *
 * @param pass points from which a commune may be recognised; empty where the set names none
 * @param papers the nomination's papers, in their order
 */
public record CriteriaSet(
    UnitId unit,
    UUID id,
    String code,
    int year,
    int version,
    String name,
    BigDecimal total,
    Optional<BigDecimal> pass,
    String source,
    List<CriteriaGroup> groups,
    List<String> papers) {
  public CriteriaSet {
    groups = List.copyOf(groups);
    papers = List.copyOf(papers);
  }

  public Stream<Criterion> criteria() {
    return groups.stream().flatMap(group -> group.criteria().stream());
  }

  public Criterion of(String code) {
    return criteria()
        .filter(one -> one.code().equals(code))
        .findFirst()
        .orElseThrow(() -> new NotFound("criterion " + code));
  }

  /** Whether any group stands for sub-criteria nobody found. */
  public boolean isIncomplete() {
    return groups.stream().anyMatch(CriteriaGroup::whole);
  }
}
