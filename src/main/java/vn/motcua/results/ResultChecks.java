package vn.motcua.results;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.motcua.documents.FileDigest;
import vn.motcua.documents.StoredFiles;
import vn.motcua.dossiers.Desk;
import vn.motcua.dossiers.Dossier;
import vn.motcua.dossiers.Dossiers;
import vn.motcua.organisation.Units;
import vn.motcua.signing.FoundSignature;
import vn.motcua.signing.PdfSignatures;

/**
 * What anybody who holds a result may know of it: which agency gave it, when, whether its
 * signatures are true and whether it still stands. Nobody's name but the signer's.
 */
@Component
public class ResultChecks {
  private final ResultFileSearch search;
  private final StoredFiles files;
  private final Dossiers dossiers;
  private final Desk desk;
  private final Units units;

  ResultChecks(
      ResultFileSearch search, StoredFiles files, Dossiers dossiers, Desk desk, Units units) {
    this.search = search;
    this.files = files;
    this.dossiers = dossiers;
    this.desk = desk;
    this.units = units;
  }

  /**
   * What is told.
   *
   * @param sound every signature in the kept file is true, and is one of those we made
   */
  public record Check(
      ResultFile file,
      String agency,
      String procedure,
      List<FoundSignature> signatures,
      boolean sound) {
    public Check {
      signatures = List.copyOf(signatures);
    }

    /** Whether a certificate says of itself that it is for trying out. */
    public boolean isTrial() {
      return signatures.stream().anyMatch(FoundSignature::forTrial);
    }
  }

  /** By the code of the paper; what never left the office is not there. */
  public Optional<Check> byCode(String code) {
    return search.byCode(code).filter(ResultFile::isIssued).map(this::checked);
  }

  /** By the digest of a whole file. */
  public Optional<Check> byDigest(FileDigest digest) {
    return search.byDigest(digest).map(this::checked);
  }

  private Check checked(ResultFile file) {
    List<FoundSignature> found = PdfSignatures.in(files.bytes(file.digest()));
    Set<String> ours =
        file.done().stream()
            .map(ResultFile.Done::certificate)
            .filter(one -> !one.isEmpty())
            .collect(Collectors.toSet());
    Set<String> there = found.stream().map(FoundSignature::certificate).collect(Collectors.toSet());
    Dossier dossier = dossiers.byId(file.unit(), file.dossier());
    return new Check(
        file,
        units.byId(file.unit()).fullName(),
        desk.procedureName(dossier),
        found,
        !found.isEmpty()
            && found.stream().allMatch(FoundSignature::intact)
            && found.getLast().whole()
            && there.containsAll(ours));
  }
}
