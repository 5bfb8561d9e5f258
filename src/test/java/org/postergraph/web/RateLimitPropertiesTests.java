package org.postergraph.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.InetAddress;
import java.net.UnknownHostException;
import org.junit.jupiter.api.Test;

class RateLimitPropertiesTests {

	@Test
	void thereIsNoLimitOnLoopbackAndOneElsewhere() throws UnknownHostException {
		RateLimitProperties unset = new RateLimitProperties(null);
		assertThat(unset.on(InetAddress.getByName("127.0.0.1"))).isZero();
		assertThat(unset.on(InetAddress.getByName("::1"))).isZero();
		assertThat(unset.on(InetAddress.getByName("0.0.0.0"))).isEqualTo(600);
		assertThat(unset.on(InetAddress.getByName("192.0.2.1"))).isEqualTo(600);
		assertThat(unset.on(null)).isEqualTo(600);
	}

	@Test
	void whatIsSetHoldsEverywhere() {
		assertThat(new RateLimitProperties(7).on(InetAddress.getLoopbackAddress())).isEqualTo(7);
		assertThat(new RateLimitProperties(0).on(null)).isZero();
	}

}
