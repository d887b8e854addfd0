package vn.motcua.integrity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.ByteBuffer;
import java.security.MessageDigest;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class MerkleTreeTest {
  static IntStream sizes() {
    return IntStream.concat(
        IntStream.rangeClosed(1, 20),
        Stream.of(32, 64, 128, 256)
            .flatMap(n -> Stream.of(n - 1, n, n + 1))
            .mapToInt(Integer::intValue));
  }

  @Test
  void a_day_without_events_has_the_root_of_nothing() {
    assertThat(MerkleTree.root(List.of()))
        .hasToString("e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855");
  }

  /** The vectors that implementations of RFC 6962 share. */
  @Test
  void the_roots_are_those_of_the_standard() {
    List<byte[]> data =
        Stream.of(
                "",
                "00",
                "10",
                "2021",
                "3031",
                "40414243",
                "5051525354555657",
                "606162636465666768696a6b6c6d6e6f")
            .map(HexFormat.of()::parseHex)
            .toList();
    assertThat(MerkleTree.root(data.subList(0, 1)))
        .hasToString("6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d");
    assertThat(MerkleTree.root(data.subList(0, 2)))
        .hasToString("fac54203e7cc696cf0dfcb42c92a1d9dbaf70ad9e621f4bd8d98662f00e3c125");
    assertThat(MerkleTree.root(data.subList(0, 3)))
        .hasToString("aeb6bcfe274b70a14fb067a5e5578264db0fa9b51af5e0ba159158f329e06e77");
    assertThat(MerkleTree.root(data))
        .hasToString("5dc9da79a70659a9ad559cb701ded9a2ab9d823aad2f4960cfe370eff4604328");
  }

  @ParameterizedTest
  @MethodSource("sizes")
  void adding_one_by_one_gives_what_the_definition_gives(int size) {
    List<byte[]> data = random(size, 1);
    assertThat(MerkleTree.root(data)).isEqualTo(new Fingerprint(byDefinition(data)));
  }

  @ParameterizedTest
  @MethodSource("sizes")
  void every_leaf_has_a_way_to_the_root(int size) {
    List<byte[]> data = random(size, 2);
    Fingerprint root = MerkleTree.root(data);
    for (int i = 0; i < size; i++) {
      Proof proof = MerkleTree.proof(data, i);
      assertThat(proof.leadsTo(root, data.get(i))).as("leaf %d of %d", i, size).isTrue();
      assertThat(proof.steps()).hasSizeLessThanOrEqualTo(32 - Integer.numberOfLeadingZeros(size));
    }
  }

  @ParameterizedTest
  @MethodSource("sizes")
  void whichever_leaf_is_changed_the_root_differs_and_its_old_way_leads_elsewhere(int size) {
    List<byte[]> data = random(size, 3);
    Fingerprint root = MerkleTree.root(data);
    for (int i = 0; i < size; i++) {
      List<byte[]> changed = new ArrayList<>(data);
      byte[] leaf = data.get(i).clone();
      leaf[i % leaf.length] ^= 1;
      changed.set(i, leaf);
      assertThat(MerkleTree.root(changed)).as("leaf %d of %d", i, size).isNotEqualTo(root);
      assertThat(MerkleTree.proof(data, i).leadsTo(root, leaf)).isFalse();
    }
  }

  @ParameterizedTest
  @MethodSource("sizes")
  void a_leaf_more_or_less_or_in_another_place_gives_another_root(int size) {
    List<byte[]> data = random(size + 1, 4);
    Fingerprint root = MerkleTree.root(data);
    assertThat(MerkleTree.root(data.subList(0, size))).isNotEqualTo(root);
    List<byte[]> swapped = new ArrayList<>(data);
    swapped.set(0, data.get(size));
    swapped.set(size, data.get(0));
    assertThat(MerkleTree.root(swapped)).isNotEqualTo(root);
  }

  @Test
  void somebody_elses_way_does_not_fit() {
    List<byte[]> data = random(9, 5);
    Fingerprint root = MerkleTree.root(data);
    for (int i = 0; i < data.size(); i++) {
      for (int j = 0; j < data.size(); j++) {
        assertThat(MerkleTree.proof(data, i).leadsTo(root, data.get(j))).isEqualTo(i == j);
      }
    }
  }

  @Test
  void an_inner_node_cannot_pass_for_a_leaf() {
    List<byte[]> data = random(4, 6);
    MessageDigest digest = Fingerprint.sha256();
    byte[] left = joined(digest, data.get(0), data.get(1));
    byte[] right = joined(digest, data.get(2), data.get(3));
    assertThat(MerkleTree.root(List.of(left, right))).isNotEqualTo(MerkleTree.root(data));
  }

  @Test
  void there_is_no_way_from_a_leaf_that_is_not_there() {
    assertThatThrownBy(() -> MerkleTree.proof(random(3, 7), 3))
        .isInstanceOf(IndexOutOfBoundsException.class);
    assertThatThrownBy(() -> MerkleTree.proof(List.of(), 0))
        .isInstanceOf(IndexOutOfBoundsException.class);
  }

  @Test
  void a_million_events_take_less_than_ten_seconds() {
    MerkleTree tree = new MerkleTree();
    ByteBuffer hash = ByteBuffer.allocate(Fingerprint.LENGTH);
    long begin = System.nanoTime();
    for (int i = 0; i < 1_000_000; i++) {
      tree.add(hash.putInt(0, i).array());
    }
    Fingerprint root = tree.root();
    Duration took = Duration.ofNanos(System.nanoTime() - begin);
    System.out.println("Merkle root over 1,000,000 events in " + took.toMillis() + " ms");
    assertThat(tree.leaves()).isEqualTo(1_000_000);
    assertThat(root).isNotEqualTo(Fingerprint.origin());
    assertThat(took).isLessThan(Duration.ofSeconds(10));
  }

  /** RFC 6962, 2.1, word by word: k is the largest power of two smaller than n. */
  private static byte[] byDefinition(List<byte[]> data) {
    MessageDigest digest = Fingerprint.sha256();
    if (data.size() == 1) {
      return MerkleTree.leaf(digest, data.getFirst());
    }
    int k = Integer.highestOneBit(data.size() - 1);
    return MerkleTree.node(
        digest, byDefinition(data.subList(0, k)), byDefinition(data.subList(k, data.size())));
  }

  private static byte[] joined(MessageDigest digest, byte[] left, byte[] right) {
    return MerkleTree.node(digest, MerkleTree.leaf(digest, left), MerkleTree.leaf(digest, right));
  }

  private static List<byte[]> random(int size, long seed) {
    Random random = new Random(seed * 1_000 + size);
    List<byte[]> data = new ArrayList<>();
    for (int i = 0; i < size; i++) {
      byte[] one = new byte[Fingerprint.LENGTH];
      random.nextBytes(one);
      data.add(one);
    }
    return data;
  }
}
