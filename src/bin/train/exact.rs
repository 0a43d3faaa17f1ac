//! Logarithm and exponential function, which give the same bits on every machine.

/// The natural logarithm of a positive number.
pub fn ln(x: f64) -> f64 {
    // x = m · 2^e with m between 1 and 2, and ln m by the series of artanh.
    let (mut m, mut e) = (x, 0.0);
    while m >= 2.0 {
        (m, e) = (m / 2.0, e + 1.0);
    }
    while m < 1.0 {
        (m, e) = (m * 2.0, e - 1.0);
    }
    let t = (m - 1.0) / (m + 1.0);
    let mut power = t;
    let mut sum = 0.0;
    for odd in 0..24 {
        sum += power / f64::from(2 * odd + 1);
        power *= t * t;
    }
    2.0 * sum + e * std::f64::consts::LN_2
}

/// The exponential function.
pub fn exp(x: f64) -> f64 {
    // The series for a 256th part of it, squared eight times.
    let x = x.clamp(-500.0, 500.0) / 256.0;
    let (mut term, mut sum) = (1.0, 1.0);
    for n in 1..20 {
        term *= x / f64::from(n);
        sum += term;
    }
    for _ in 0..8 {
        sum *= sum;
    }
    sum
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn they_are_those_of_the_system() {
        for x in [0.001, 0.5, 1.0, 1.5, 2.0, 10.0, 8000.0] {
            assert!((ln(x) - f64::ln(x)).abs() < 1e-12, "{x}");
        }
        for x in [-20.0, -1.0, 0.0, 0.3, 1.0, 7.5_f64] {
            assert!((exp(x) / x.exp() - 1.0).abs() < 1e-9, "{x}");
        }
    }
}
