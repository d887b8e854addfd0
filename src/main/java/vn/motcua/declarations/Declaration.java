package vn.motcua.declarations;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The form of a procedure as data (tờ khai).
 *
 * @param procedure its code
 * @param source the paper whose annex it follows, and how far that was confirmed
 * @param confirmed whether every field was held against the annex itself
 * @param pledge what is signed for
 * @param applicant the question that tells who files
 */
public record Declaration(
    String procedure,
    String title,
    String source,
    boolean confirmed,
    String pledge,
    String applicant,
    List<Question> questions) {
  public Declaration {
    questions = List.copyOf(questions);
  }

  public Optional<Question> question(String id) {
    return questions.stream().filter(one -> one.id().equals(id)).findFirst();
  }

  Stream<Field> fields() {
    return questions.stream().flatMap(one -> one.fields().stream());
  }

  Optional<Field> field(String id) {
    return fields().filter(one -> one.id().equals(id)).findFirst();
  }
}
