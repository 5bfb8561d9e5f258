package org.postergraph.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.postergraph.support.ChannelPosts;
import org.postergraph.support.EmbeddedStore;
import org.postergraph.support.ServerStore;
import tools.jackson.databind.JsonNode;

/** Five files that overlap, in any order and from many clients at once. */
abstract class ShuffledImportsContract extends ImportQuestions {

	private static final ChannelPosts CHANNEL = new ChannelPosts("У стендов", "ustendov", List.of("""
			Третий день ICML 2025

			Smaller Caches for Longer Chats

			Ещё раз про kv-кэш: вчетверо меньше памяти, а чат прежний.

			Ladders of Rewards

			Реворд-модель учат на лесенке ответов, от худшего к лучшему.

			Постеры увидели Anna Vereskova и О. Константиновский
			""", """
			Четвёртый день ICML 2025

			Quantized Ladders

			Квантизация в четыре бита, и лесенка наград от неё не шатается.

			Better Pairs for Alignment

			Пары для DPO подбирают по сложности.

			Постеры увидел Пётр Клёнов
			"""), Set.of("Smaller Caches for Longer Chats", "Ladders of Rewards", "Quantized Ladders"));

	private static final String OTHER_HAND = """
			---
			conference: ICML 2025
			day: 5
			reviewers: [Анна Верескова, Олег Констатиновский]
			---
			# What the last day had

			## Smaller caches for longer chats

			A KV cache at a quarter of its size.

			## LADDERS OF REWARDS

			Reward models learn from ladders, unlike DPO.
			""";

	private List<Callable<Answer>> imports() {
		return List.of(() -> post(IMPORTS, "text/plain", fixture("imports/channel.txt")),
				() -> post(IMPORTS, "text/markdown", fixture("imports/digest.md")),
				() -> post(IMPORTS, "application/json", CHANNEL.json().getBytes(StandardCharsets.UTF_8)),
				() -> post(IMPORTS, "text/html", CHANNEL.html().getBytes(StandardCharsets.UTF_8)),
				() -> post(IMPORTS, "text/markdown", OTHER_HAND.getBytes(StandardCharsets.UTF_8)));
	}

	@Test
	void theGraphIsTheSameInAnyOrderAndFromEightClientsAtOnce() throws Exception {
		Random random = new Random(20251123);
		List<String> first = List.of();
		for (int i = 0; i < 20; i++) {
			content().clear();
			for (Callable<Answer> one : shuffled(random)) {
				assertDone(report(one.call()));
			}
			List<String> graph = content().dump();
			first = first.isEmpty() ? graph : first;
			assertThat(graph).as("order " + i).isEqualTo(first);
		}
		content().clear();
		fromEightClients(random);
		assertThat(content().dump()).isEqualTo(first);
	}

	private void fromEightClients(Random random) throws Exception {
		ExecutorService clients = Executors.newFixedThreadPool(8);
		try {
			List<Future<Void>> ends = new ArrayList<>();
			for (int client = 0; client < 8; client++) {
				List<Callable<Answer>> order = shuffled(random);
				ends.add(clients.submit(() -> {
					for (Callable<Answer> one : order) {
						assertDone(report(one.call()));
					}
					return null;
				}));
			}
			for (Future<Void> end : ends) {
				end.get();
			}
		}
		finally {
			clients.shutdownNow();
		}
	}

	private List<Callable<Answer>> shuffled(Random random) {
		List<Callable<Answer>> order = new ArrayList<>(imports());
		Collections.shuffle(order, random);
		return order;
	}

	private static void assertDone(JsonNode report) {
		assertThat(report.get("state").asString()).as(report.toString()).isEqualTo("done");
	}

}

@EmbeddedStore
class EmbeddedShuffledImportsIT extends ShuffledImportsContract {

}

@ServerStore
class ServerShuffledImportsIT extends ShuffledImportsContract {

}
