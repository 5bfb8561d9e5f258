package org.postergraph.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ClientAddressTests {

	@Test
	void anIpv4AddressIsAClientHoweverItIsWritten() {
		assertThat(ClientAddress.of("203.0.113.7")).isEqualTo("203.0.113.7");
		assertThat(ClientAddress.of("::ffff:203.0.113.7")).isEqualTo("203.0.113.7");
	}

	@Test
	void anIpv6NetworkIsAClient() {
		assertThat(ClientAddress.of("2001:db8:1:2::1")).isEqualTo("20010db800010002/64")
			.isEqualTo(ClientAddress.of("2001:0DB8:1:2:ffff:ffff:ffff:ffff%eth0"))
			.isNotEqualTo(ClientAddress.of("2001:db8:1:3::1"));
	}

	@Test
	void whatIsNoAddressStandsForItselfInPart() {
		assertThat(ClientAddress.of("unknown")).isEqualTo("unknown");
		assertThat(ClientAddress.of("example.org")).isEqualTo("example.org");
		assertThat(ClientAddress.of("")).isEmpty();
		assertThat(ClientAddress.of("x".repeat(9000))).hasSize(64);
	}

}
