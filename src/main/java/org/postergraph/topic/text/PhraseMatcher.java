package org.postergraph.topic.text;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Finds every occurrence of many phrases in one pass (Aho and Corasick, 1975, over words
 * instead of letters): time is linear in the text plus the occurrences, whatever the
 * number of phrases. Immutable once built.
 *
 * @param <T> what a phrase stands for
 */
public final class PhraseMatcher<T> {

	private final List<Node<T>> nodes;

	private PhraseMatcher(List<Node<T>> nodes) {
		this.nodes = nodes;
	}

	/** Reports phrases as they end; of those ending together the longest first. */
	public void match(List<Token> tokens, Sink<T> sink) {
		Node<T> root = this.nodes.get(0);
		Node<T> state = root;
		for (int i = 0; i < tokens.size(); i++) {
			String key = tokens.get(i).key();
			while (state != root && !state.next.containsKey(key)) {
				state = state.fallback;
			}
			state = state.next.getOrDefault(key, root);
			for (Node<T> ending = state; ending != root; ending = ending.shorter) {
				for (T value : ending.values) {
					sink.found(value, i + 1 - ending.depth, i + 1);
				}
			}
		}
	}

	/**
	 * Hears of occurrences.
	 *
	 * @param <T> what a phrase stands for
	 */
	@FunctionalInterface
	public interface Sink<T> {

		/**
		 * An occurrence.
		 * @param value the phrase's value
		 * @param from index of its first token
		 * @param to index past its last token
		 */
		void found(T value, int from, int to);

	}

	/**
	 * Collects phrases.
	 *
	 * @param <T> what a phrase stands for
	 */
	public static final class Builder<T> {

		private final List<Node<T>> nodes = new ArrayList<>(List.of(new Node<T>(0)));

		/**
		 * Adds a phrase.
		 * @param keys of its tokens, none empty
		 */
		public void add(List<String> keys, T value) {
			Node<T> node = this.nodes.get(0);
			for (String key : keys) {
				Node<T> child = node.next.get(key);
				if (child == null) {
					child = new Node<>(node.depth + 1);
					this.nodes.add(child);
					node.next.put(key, child);
				}
				node = child;
			}
			node.values.add(value);
		}

		public PhraseMatcher<T> build() {
			Node<T> root = this.nodes.get(0);
			root.fallback = root;
			root.shorter = root;
			Deque<Node<T>> queue = new ArrayDeque<>();
			for (Node<T> child : root.next.values()) {
				child.fallback = root;
				child.shorter = root;
				queue.add(child);
			}
			while (!queue.isEmpty()) {
				Node<T> node = queue.remove();
				for (Map.Entry<String, Node<T>> edge : node.next.entrySet()) {
					link(root, node, edge.getKey(), edge.getValue());
					queue.add(edge.getValue());
				}
			}
			return new PhraseMatcher<>(List.copyOf(this.nodes));
		}

		private static <T> void link(Node<T> root, Node<T> parent, String key, Node<T> child) {
			Node<T> at = parent.fallback;
			while (at != root && !at.next.containsKey(key)) {
				at = at.fallback;
			}
			child.fallback = at.next.getOrDefault(key, root);
			child.shorter = child.fallback.values.isEmpty() ? child.fallback.shorter : child.fallback;
		}

	}

	@SuppressWarnings("NullAway.Init")
	private static final class Node<T> {

		private final int depth;

		private final Map<String, Node<T>> next = new HashMap<>();

		private final List<T> values = new ArrayList<>();

		/** The longest proper ending of this node's phrase that begins another. */
		private Node<T> fallback;

		/** The longest proper ending that is a whole phrase. */
		private Node<T> shorter;

		private Node(int depth) {
			this.depth = depth;
		}

	}

}
