package offer

import (
	"context"
	"math/big"
	"strings"
	"testing"

	"pgregory.net/rapid"

	"github.com/trilby-chat/trilby/internal/database"
	"github.com/trilby-chat/trilby/internal/database/databasetest"
)

func testVault(t testing.TB, secret string) *vault {
	t.Helper()
	v, err := newVault(secret)
	if err != nil {
		t.Fatal(err)
	}
	return v
}

// drawCode is a code like those that newCode makes, from rapid's own randomness, so that it shrinks.
func drawCode(t *rapid.T) string {
	raw := rapid.SliceOfN(rapid.Byte(), codeBytes, codeBytes).Draw(t, "bits")
	code := crockford.EncodeToString(raw)
	return code + checkOf(code)
}

func TestACodeIs80BitsAndTheirValueModulo37(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		raw := rapid.SliceOfN(rapid.Byte(), 10, 10).Draw(t, "bits")
		code := crockford.EncodeToString(raw)
		if len(code) != 16 || strings.Trim(code, "0123456789ABCDEFGHJKMNPQRSTVWXYZ") != "" {
			t.Fatalf("%q is not 16 of Crockford's digits", code)
		}
		rest := new(big.Int).Mod(new(big.Int).SetBytes(raw), big.NewInt(37)).Int64()
		if want := "0123456789ABCDEFGHJKMNPQRSTVWXYZ*~$=U"[rest : rest+1]; checkOf(code) != want {
			t.Fatalf("the check symbol of %q is %q, want %q", code, checkOf(code), want)
		}
	})
}

// Of 100,000 codes no two are alike, each can be read, and each digit stands at each place about as often as any other: with
// 3,125 expected and a standard deviation of 55, no count of 512 honest ones is 400 off.
func TestCodesAreUniqueAndUniform(t *testing.T) {
	const many, far = 100_000, 400
	seen := make(map[string]bool, many)
	var counts [codeDigits][256]int
	for range many {
		code := newCode()
		if seen[code] {
			t.Fatalf("%s was made twice", code)
		}
		seen[code] = true
		if read, err := readCode(code); err != nil || read != code {
			t.Fatalf("%s is read as %q, %v", code, read, err)
		}
		for place, digit := range []byte(code[:codeDigits]) {
			counts[place][digit]++
		}
	}
	for place := range counts {
		for _, digit := range []byte(digits) {
			if n := counts[place][digit]; n < many/len(digits)-far || n > many/len(digits)+far {
				t.Errorf("%c stands at place %d %d times of %d", digit, place, n, many)
			}
		}
	}
}

// Whoever mistypes one character, or swaps two neighbours, is told so, and no other voucher is looked for.
func TestEveryMistypeIsCaught(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		code := drawCode(t)
		for place := range len(code) {
			for _, other := range []byte(checkDigits) {
				if other == code[place] {
					continue
				}
				if wrong := code[:place] + string(other) + code[place+1:]; reads(wrong) {
					t.Fatalf("%s was typed for %s and is taken", wrong, code)
				}
			}
			if place == 0 || code[place] == code[place-1] {
				continue
			}
			swapped := code[:place-1] + code[place:place+1] + code[place-1:place] + code[place+1:]
			if reads(swapped) {
				t.Fatalf("%s was typed for %s and is taken", swapped, code)
			}
		}
		for _, wrong := range []string{"", code[1:], code[:len(code)-1], code + "0", "0" + code, code + code} {
			if reads(wrong) {
				t.Fatalf("%q was typed for %s and is taken", wrong, code)
			}
		}
	})
}

func reads(code string) bool {
	_, err := readCode(code)
	return err == nil
}

func TestReadingForgivesHowACodeIsTyped(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		code := drawCode(t)
		var typed strings.Builder
		for _, c := range code {
			typed.WriteString(rapid.SampledFrom([]string{"", "", "", "-", " ", "\t", "\n", "\u00a0", "\u2011", "–", "—"}).Draw(t, "between"))
			looks := map[rune][]string{'0': {"0", "o", "O"}, '1': {"1", "i", "I", "l", "L"}}[c]
			if looks == nil {
				looks = []string{string(c), strings.ToLower(string(c))}
			}
			typed.WriteString(rapid.SampledFrom(looks).Draw(t, "looks"))
		}
		if read, err := readCode(typed.String()); err != nil || read != code {
			t.Fatalf("%q is read as %q, %v; want %s", typed.String(), read, err, code)
		}
		if read, err := readCode(grouped(code)); err != nil || read != code {
			t.Fatalf("%q is read as %q, %v", grouped(code), read, err)
		}
	})
	if got := grouped("0123456789ABCDEFU"); got != "0123-4567-89AB-CDEF-U" {
		t.Errorf("grouped as %s", got)
	}
}

// Whatever is sent as a code, reading it does not panic, and what is read means itself.
func FuzzReadCode(f *testing.F) {
	for _, seed := range []string{"", "-", newCode(), grouped(newCode()), strings.ToLower(newCode()), "0000000000000000*", "ıſ\xff\x00\u2028",
		"0000-0000-0000-0000-0", "ÖÖÖÖÖÖÖÖ0", "OOOOOOOOOOOOOOOOO", strings.Repeat("U", 17), "\xf0\x9f\x91\x8b0123456789ABC"} {
		f.Add(seed)
	}
	f.Fuzz(func(t *testing.T, text string) {
		code, err := readCode(text)
		if err != nil {
			if code != "" || pointer(err) != "" {
				t.Errorf("%q is refused and read as %q", text, code)
			}
			return
		}
		if len(code) != codeDigits+1 || checkOf(code[:codeDigits]) != code[codeDigits:] {
			t.Errorf("%q is read as %q", text, code)
		}
		if again, err := readCode(grouped(code)); err != nil || again != code {
			t.Errorf("%q is read as %s, and that as %q, %v", text, code, again, err)
		}
	})
}

func TestAHashNeedsItsKey(t *testing.T) {
	one, other := testVault(t, "one secret"), testVault(t, "another")
	code, second := newCode(), newCode()
	if one.hash(code) != testVault(t, "one secret").hash(code) {
		t.Error("the same secret finds the code no more")
	}
	if one.hash(code) == other.hash(code) || one.hash(code) == one.hash(second) {
		t.Error("another secret, or another code, has the same hash")
	}
	if strings.Contains(one.hash(code), code) {
		t.Error("the hash shows the code")
	}
	if !one.is(code, one.hash(code)) || one.is(second, one.hash(code)) || other.is(code, one.hash(code)) {
		t.Error("the comparison takes one for another")
	}
}

func TestASealedCodeOpensOnlyForItsVoucherAndKey(t *testing.T) {
	one, other := testVault(t, "one secret"), testVault(t, "another")
	code := newCode()
	sealed := one.seal(code, "v_1")
	if opened, err := one.open(sealed, "v_1"); err != nil || opened != code {
		t.Errorf("opened as %q, %v", opened, err)
	}
	if one.seal(code, "v_1") == sealed {
		t.Error("sealed twice, it looks the same")
	}
	if _, err := one.open(sealed, "v_2"); err == nil {
		t.Error("it opens for another voucher")
	}
	if _, err := other.open(sealed, "v_1"); err == nil {
		t.Error("it opens with another key")
	}
	for _, broken := range []string{"", "%", sealed[4:], sealed[:len(sealed)-4], "A" + sealed[1:], "B" + sealed[1:]} {
		if opened, err := one.open(broken, "v_1"); broken != sealed && err == nil {
			t.Errorf("%q opens as %q", broken, opened)
		}
	}
}

// The key is the operator's where there is one, or else made once and kept.
func TestTheVoucherKeyStays(t *testing.T) {
	databasetest.Each(t, func(t *testing.T, db *database.DB) {
		ask := func(configured string) (key string) {
			if err := db.Write(t.Context(), func(ctx context.Context, tx *database.Tx) (err error) {
				key, err = VoucherKey(ctx, tx, configured)
				return err
			}); err != nil {
				t.Fatal(err)
			}
			return key
		}
		if got := ask("mine"); got != "mine" {
			t.Errorf("the operator's key is %q", got)
		}
		made := ask("")
		if len(made) < 40 || ask("") != made || ask("mine") != "mine" {
			t.Errorf("the key %q does not stay", made)
		}
	})
}
