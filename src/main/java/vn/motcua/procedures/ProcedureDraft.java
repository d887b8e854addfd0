package vn.motcua.procedures;

import java.time.LocalDate;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** A version about to be published: its content, where and from when it holds. */
public record ProcedureDraft(
    String code,
    LocalDate validFrom,
    ProcedureText text,
    Set<Flag> flags,
    Confidence confidence,
    List<ChannelCase> channels,
    List<Paper> papers) {
  public ProcedureDraft {
    flags = Collections.unmodifiableSet(new TreeSet<>(flags));
    channels = List.copyOf(channels);
    papers = List.copyOf(papers);
  }

  /** The same content, valid from another day. */
  ProcedureDraft from(LocalDate day) {
    return new ProcedureDraft(code, day, text, flags, confidence, channels, papers);
  }

  /** What keeps the draft from being opened for intake once published. */
  public Set<Gap> gaps() {
    Set<Gap> gaps = EnumSet.noneOf(Gap.class);
    if (code.isEmpty() || flags.contains(Flag.CODE_UNKNOWN)) {
      gaps.add(Gap.CODE);
    }
    boolean timeMissing =
        channels.isEmpty() || channels.stream().anyMatch(row -> row.time().isEmpty());
    if (timeMissing || flags.contains(Flag.TIME_UNKNOWN)) {
      gaps.add(Gap.TIME);
    }
    if (papers.stream().allMatch(Paper::isGuidance) || flags.contains(Flag.PAPERS_UNKNOWN)) {
      gaps.add(Gap.PAPERS);
    }
    return gaps;
  }
}
