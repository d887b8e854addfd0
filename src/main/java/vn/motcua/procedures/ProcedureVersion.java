package vn.motcua.procedures;

import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;

/**
 * One published version of a procedure, whole and never changed.
 *
 * @param code the state's code, as 1.001193
 * @param scope VN for the shipped catalogue, else the code of the unit that published it
 * @param gaps what is missing before a dossier may be received under it
 */
public record ProcedureVersion(
    UUID id,
    String code,
    String scope,
    LocalDate validFrom,
    ProcedureText text,
    Set<Flag> flags,
    Confidence confidence,
    List<ChannelCase> channels,
    List<Paper> papers,
    Set<Gap> gaps) {
  public ProcedureVersion {
    flags = Collections.unmodifiableSet(new TreeSet<>(flags));
    channels = List.copyOf(channels);
    papers = List.copyOf(papers);
    gaps = Collections.unmodifiableSet(new TreeSet<>(gaps));
  }

  public String name() {
    return text.name();
  }

  public boolean has(Flag flag) {
    return flags.contains(flag);
  }

  public boolean isComplete() {
    return gaps.isEmpty();
  }

  /** Between state agencies only (INTERNAL): not shown to citizens. */
  public boolean isInternal() {
    return has(Flag.INTERNAL);
  }

  /** The time and fees of a channel and case; case 0 stands for the only one. */
  public Optional<ChannelCase> channelCase(Channel channel, int caseNumber) {
    return channels.stream()
        .filter(row -> row.channel() == channel && row.caseNumber() == caseNumber)
        .findFirst();
  }

  /** The same content as a draft, to publish a changed one from another day. */
  public ProcedureDraft draft(LocalDate from) {
    return new ProcedureDraft(code, from, text, flags, confidence, channels, papers);
  }

  /** The lines the desk marks, without guidance. */
  public List<Paper> checklist() {
    return papers.stream().filter(paper -> !paper.isGuidance()).toList();
  }
}
