package vn.motcua.shared;

import java.util.List;

/**
 * Something the program does from the command line instead of serving pages: {@code bin/motcua
 * <name> …}. Every bean of this type is one command.
 */
public interface Command {
  /** The word after {@code bin/motcua}, for instance {@code verify-history}. */
  String name();

  /**
   * Does it, writing for people to standard output.
   *
   * @param words what followed the name, without the options every command knows ({@code --data})
   * @return 0 when all is well, else the status the process ends with
   */
  int run(List<String> words);
}
