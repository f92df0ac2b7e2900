import type { APIContext } from 'astro';
import { index } from '../data/llms';

/** Made from the specifications beside the components. Its links begin with the site's address, where the site has one. */
export const GET = ({ site }: APIContext) => new Response(index(site?.origin ?? ''), { headers: { 'content-type': 'text/plain; charset=utf-8' } });
