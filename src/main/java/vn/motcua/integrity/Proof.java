package vn.motcua.integrity;

import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.List;

/**
 * The path from one leaf to the root: with it and the leaf anybody reckons the root, seeing no
 * other leaf.
 *
 * @param index place of the leaf, from 0
 * @param leaves how many leaves the tree has
 */
public record Proof(int index, int leaves, List<Step> steps) {
  public Proof {
    steps = List.copyOf(steps);
  }

  /** What is joined next: a fingerprint to the left or to the right of what we have. */
  public record Step(boolean left, Fingerprint beside) {}

  /** Everything reckoned on the way: first the leaf, last the root. */
  public List<Fingerprint> way(byte[] data) {
    MessageDigest digest = Fingerprint.sha256();
    byte[] now = MerkleTree.leaf(digest, data);
    List<Fingerprint> way = new ArrayList<>();
    way.add(new Fingerprint(now));
    for (Step step : steps) {
      byte[] beside = step.beside().bytes();
      now =
          step.left() ? MerkleTree.node(digest, beside, now) : MerkleTree.node(digest, now, beside);
      way.add(new Fingerprint(now));
    }
    return List.copyOf(way);
  }

  boolean leadsTo(Fingerprint root, byte[] data) {
    return way(data).getLast().equals(root);
  }
}
