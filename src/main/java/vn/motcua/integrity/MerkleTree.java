package vn.motcua.integrity;

import java.security.MessageDigest;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

/**
 * The Merkle tree of RFC 6962, section 2.1: {@code leaf = SHA-256(0x00 ‖ data)}, {@code node =
 * SHA-256(0x01 ‖ left ‖ right)}, nothing = {@code SHA-256("")}; the left part is the largest power
 * of two below the number of leaves. Leaves are added one by one; memory grows with the logarithm.
 */
final class MerkleTree {
  private static final byte LEAF = 0;
  private static final byte NODE = 1;

  private final MessageDigest digest = Fingerprint.sha256();
  private final Deque<byte[]> whole = new ArrayDeque<>();
  private long leaves;

  /** Adds the next leaf; complete subtrees of equal height are joined at once. */
  void add(byte[] data) {
    byte[] right = leaf(digest, data);
    for (long rest = leaves; (rest & 1) == 1; rest >>= 1) {
      right = node(digest, whole.pop(), right);
    }
    whole.push(right);
    leaves++;
  }

  long leaves() {
    return leaves;
  }

  /** The root over the leaves added so far. */
  Fingerprint root() {
    if (whole.isEmpty()) {
      return Fingerprint.of(digest);
    }
    byte[] root = null;
    for (byte[] subtree : whole) {
      root = root == null ? subtree : node(digest, subtree, root);
    }
    return new Fingerprint(java.util.Objects.requireNonNull(root));
  }

  static Fingerprint root(List<byte[]> data) {
    MerkleTree tree = new MerkleTree();
    data.forEach(tree::add);
    return tree.root();
  }

  /** The path from the leaf to the root. */
  static Proof proof(List<byte[]> data, int index) {
    if (index < 0 || index >= data.size()) {
      throw new IndexOutOfBoundsException("leaf " + index + " of " + data.size());
    }
    MessageDigest digest = Fingerprint.sha256();
    List<byte[]> level = new ArrayList<>(data.size());
    data.forEach(one -> level.add(leaf(digest, one)));
    List<Proof.Step> steps = new ArrayList<>();
    int at = index;
    List<byte[]> row = level;
    while (row.size() > 1) {
      int beside = at ^ 1;
      if (beside < row.size()) {
        steps.add(new Proof.Step(beside < at, new Fingerprint(row.get(beside))));
      }
      row = above(digest, row);
      at >>= 1;
    }
    return new Proof(index, data.size(), steps);
  }

  /** One level up; a node without a neighbour rises as it is. */
  private static List<byte[]> above(MessageDigest digest, List<byte[]> row) {
    List<byte[]> above = new ArrayList<>((row.size() + 1) / 2);
    for (int i = 0; i < row.size(); i += 2) {
      above.add(i + 1 < row.size() ? node(digest, row.get(i), row.get(i + 1)) : row.get(i));
    }
    return above;
  }

  static byte[] leaf(MessageDigest digest, byte[] data) {
    digest.update(LEAF);
    return digest.digest(data);
  }

  static byte[] node(MessageDigest digest, byte[] left, byte[] right) {
    digest.update(NODE);
    digest.update(left);
    return digest.digest(right);
  }
}
